package shop.argosy.liquid.syntax;

import shop.argosy.liquid.value.Strings;

/** The kinds of characters that the grammar knows. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** What names are made of. */
    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** What variables' names are made of. */
    static boolean isSegment(char c) {
        return isWord(c) || c == '-';
    }

    static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Strings.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipSpace(String text, int from) {
        return skipSpace(text, from, text.length());
    }

    static int skipWord(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipSegment(String text, int from) {
        int at = from;
        while (at < text.length() && isSegment(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
