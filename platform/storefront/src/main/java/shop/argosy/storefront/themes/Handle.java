package shop.argosy.storefront.themes;

import java.util.Locale;

/** Makes the part of an address from a title, as the filter {@code handle} does. */
public final class Handle {

    private Handle() {
    }

    /** Letters and digits of any script in lower case, everything else a single hyphen. */
    public static String of(String title) {
        StringBuilder handle = new StringBuilder(title.length());
        boolean gap = false;
        for (int c : title.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (gap && !handle.isEmpty()) {
                    handle.append('-');
                }
                handle.appendCodePoint(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return handle.toString();
    }
}
