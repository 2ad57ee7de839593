package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Shelf;
import shop.argosy.storefront.themes.page.Visit;

/** {@code all_products}: by handle. */
record ProductsDrop(Visit visit) implements Drop {

    @Override
    public Object get(String property) {
        return visit.once("product " + property, v -> Shelf.of(v).byHandle(property).map(product -> ProductDrop.of(v, product)).orElse(null));
    }
}
