package shop.argosy.storefront.themes.drops;

import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Visit;

/** {@code pages}: by handle. */
record PagesDrop(Visit visit) implements Drop {

    @Override
    public Object get(String property) {
        return visit.once("page " + property, v ->
                v.sources().writings().pages().byHandle(v.tx(), property).map(page -> PageDrop.of(v, page)).orElse(null));
    }
}
