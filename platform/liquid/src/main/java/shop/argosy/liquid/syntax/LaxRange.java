package shop.argosy.liquid.syntax;

import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.value.Strings;

/** {@code (a..b)} where each end is one run of anything but white space. */
final class LaxRange {

    private LaxRange() {}

    /** The range, or null where this is none. */
    static Expression parse(String markup, Expressions expressions) {
        if (!markup.startsWith("(") || !markup.endsWith(")")) {
            return null;
        }
        int start = Characters.skipSpace(markup, 1);
        int dots = dots(markup, start);
        if (dots < 0) {
            return null;
        }
        String first = Strings.strip(markup.substring(start, dots));
        String last = Strings.strip(markup.substring(dots + 2, markup.length() - 1));
        if (last.isEmpty() || hasSpace(last)) {
            return null;
        }
        return Expressions.range(expressions.parse(first), first, expressions.parse(last), last);
    }

    /** Where the two dots are: after the first run and white space, or else last within that run. */
    private static int dots(String markup, int start) {
        int end = start;
        while (end < markup.length() && !Strings.isSpace(markup.charAt(end))) {
            end++;
        }
        int after = Characters.skipSpace(markup, end);
        if (after > end && markup.startsWith("..", after)) {
            return after;
        }
        int within = markup.lastIndexOf("..", end - 2);
        return within > start ? within : -1;
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Strings.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
