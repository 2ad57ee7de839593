package shop.argosy.liquid.filter;

import java.util.Locale;
import shop.argosy.liquid.Meter;

/** Capitals and small letters of all scripts, one character at a time, whatever stands around it. */
final class LetterCase {

    private static final int CAPITAL_I_WITH_DOT = 0x130;
    private static final int STEPS_FOR_SEVERAL = 3;

    private LetterCase() {}

    /**
     * All capitals. The JDK's own way copies the whole text for each letter that becomes two, which takes quadratic
     * time; here each such letter costs steps.
     */
    static String upper(String text, Meter meter) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (mayBecomeSeveral(point)) {
                meter.steps(STEPS_FOR_SEVERAL);
                upper.append(Character.toString(point).toUpperCase(Locale.ROOT));
            } else {
                upper.appendCodePoint(Character.toUpperCase(point));
            }
            at += Character.charCount(point);
        }
        return upper.toString();
    }

    private static boolean mayBecomeSeveral(int point) {
        return point >= 0xdf && Character.isLowerCase(point)
                && (point >= 0x1f00 && point < 0x2000 || Character.toUpperCase(point) == point);
    }

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == CAPITAL_I_WITH_DOT) {
                lower.append("i\u0307");
            } else {
                lower.appendCodePoint(Character.toLowerCase(point));
            }
            at += Character.charCount(point);
        }
        return lower.toString();
    }

    /** The first letter a capital, all others small. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return title(text.substring(0, first)) + lower(text.substring(first));
    }

    private static String title(String character) {
        int point = character.codePointAt(0);
        int title = Character.toTitleCase(point);
        return title == point ? character.toUpperCase(Locale.ROOT) : Character.toString(title);
    }
}
