package shop.argosy.foundation.http;

import java.util.UUID;
import shop.argosy.kernel.Problem;

/** Reads path and query parameters as text, after the caller's right to ask has been looked at. */
public final class Parameters {

    private Parameters() {
    }

    /** An id in a path: what is none names nothing that is here. */
    public static UUID id(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound(what);
        }
    }

    /** @return null when the parameter was not given */
    public static Integer wholeNumber(String name, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid("/" + name, "A whole number is needed here.");
        }
    }
}
