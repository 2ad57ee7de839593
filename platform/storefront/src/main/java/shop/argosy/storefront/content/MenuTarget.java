package shop.argosy.storefront.content;

import java.util.Locale;

/** What an item of a menu leads to. Its target is a handle, for {@code URL} an address, else empty. */
public enum MenuTarget {
    HOME, COLLECTION, PRODUCT, PAGE, SEARCH, URL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static MenuTarget ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
