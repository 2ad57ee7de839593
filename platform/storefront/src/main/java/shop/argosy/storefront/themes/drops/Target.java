package shop.argosy.storefront.themes.drops;

import java.util.Locale;
import shop.argosy.storefront.content.MenuTarget;
import shop.argosy.storefront.themes.Links;

/** Where links of menus and settings lead. Addresses with a scheme that runs scripts lead nowhere. */
final class Target {

    private Target() {
    }

    static String url(Links links, MenuTarget type, String target) {
        return switch (type) {
            case HOME -> links.to("/");
            case COLLECTION -> links.collection(target);
            case PRODUCT -> links.product(target);
            case PAGE -> links.page(target);
            case SEARCH -> links.to("/search");
            case URL -> url(links, target);
        };
    }

    /** A path of the shop gets the reader's language; other addresses are taken as they are, if they are of the web. */
    static String url(Links links, String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return links.to(address);
        }
        String lower = address.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")
                || lower.startsWith("tel:") || lower.startsWith("#");
        return known ? address : "#";
    }
}
