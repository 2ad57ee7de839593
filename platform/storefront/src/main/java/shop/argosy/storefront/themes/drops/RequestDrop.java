package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Visit;

/** {@code request}. */
record RequestDrop(Visit visit, String template) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "locale" -> new LanguageDrop(visit, visit.locale());
            case "page_type" -> template;
            case "path" -> visit.request().path();
            case "host" -> visit.request().host();
            case "origin" -> visit.links().origin();
            case "design_mode" -> false;
            default -> null;
        };
    }
}
