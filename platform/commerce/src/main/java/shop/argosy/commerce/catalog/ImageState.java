package shop.argosy.commerce.catalog;

import java.util.Locale;

/** Whether a picture is there ({@code READY}), still to be fetched, or cannot be had and is drawn instead. */
public enum ImageState {
    PENDING, READY, PLACEHOLDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImageState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
