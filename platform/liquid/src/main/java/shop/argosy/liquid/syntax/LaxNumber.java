package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.isDigit;

import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.value.Numbers;

/** Numbers, also such as {@code 1.} and {@code 1.2.3}, which count up to their second dot. */
final class LaxNumber {

    private LaxNumber() {}

    /** The number, or null where this is none. */
    static Constant parse(String markup) {
        int from = markup.startsWith("-") ? 1 : 0;
        if (from == markup.length() || !isDigit(markup.charAt(from))) {
            return null;
        }
        int firstDot = -1;
        int end = markup.length();
        for (int i = from; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '.') {
                if (firstDot < 0) {
                    firstDot = i;
                } else {
                    end = Math.min(end, i);
                }
            } else if (!isDigit(c)) {
                return null;
            }
        }
        return new Constant(firstDot < 0 ? Numbers.whole(markup) : fraction(markup.substring(0, end)));
    }

    private static Double fraction(String digits) {
        return Double.valueOf(digits.endsWith(".") ? digits + "0" : digits);
    }
}
