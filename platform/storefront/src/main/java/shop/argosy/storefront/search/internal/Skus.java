package shop.argosy.storefront.search.internal;

import java.util.Locale;

/** Stock keeping units as they are compared: as written, and without what people leave out or write otherwise. */
final class Skus {

    private Skus() {
    }

    static String exact(String sku) {
        return sku.strip().toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone: {@code AB-12,3/x} and {@code ab 123 X} are the same. */
    static String key(String sku) {
        return exact(sku).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
