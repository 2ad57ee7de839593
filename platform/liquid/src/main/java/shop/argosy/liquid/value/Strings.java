package shop.argosy.liquid.value;

/** White space as the reference implementation sees it: six ASCII characters. */
public final class Strings {

    private Strings() {}

    public static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isSpaceOrNul(char c) {
        return isSpace(c) || c == 0;
    }

    public static String strip(String text) {
        return stripRight(stripLeft(text));
    }

    public static String stripLeft(String text) {
        int from = 0;
        while (from < text.length() && isSpaceOrNul(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    public static String stripRight(String text) {
        int to = text.length();
        while (to > 0 && isSpaceOrNul(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    /** Strips white space, but not the character 0, which the others strip too. */
    static String stripSpace(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** True for the empty text and for white space alone. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
