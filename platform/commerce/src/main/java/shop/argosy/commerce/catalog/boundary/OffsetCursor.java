package shop.argosy.commerce.catalog.boundary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import shop.argosy.kernel.Problem;

/** The cursor of listings in an order by hand or by price, which have no key to go on from: how many were shown. Opaque to callers. */
final class OffsetCursor {

    private static final String PREFIX = "from:";

    private OffsetCursor() {
    }

    static int read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int offset = text.startsWith(PREFIX) ? Integer.parseInt(text.substring(PREFIX.length())) : -1;
            if (offset < 0) {
                throw new IllegalArgumentException();
            }
            return offset;
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("/cursor", "This cursor was not made by this list. Start again without one.");
        }
    }

    /** @return null on the last page */
    static String after(int shown, long total) {
        return shown >= total ? null : Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + shown).getBytes(StandardCharsets.UTF_8));
    }
}
