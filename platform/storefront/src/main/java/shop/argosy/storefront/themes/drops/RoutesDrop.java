package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Links;

/** {@code routes}. */
record RoutesDrop(Links links) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "root_url" -> links.to("/");
            case "cart_url" -> links.to("/cart");
            case "cart_add_url" -> links.to("/cart/add");
            case "cart_change_url" -> links.to("/cart/change");
            case "search_url" -> links.to("/search");
            case "collections_url" -> links.to("/collections/all");
            case "all_products_collection_url" -> links.to("/collections/all");
            default -> null;
        };
    }
}
