package shop.argosy.liquid.value;

/** Characters as people count them who do not know UTF-16: one for each code point. */
public final class CodePoints {

    private CodePoints() {}

    public static long count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The size in UTF-8. */
    public static long bytes(CharSequence text) {
        return bytes(text, 0);
    }

    /** The size in UTF-8 of what stands from that place on. */
    public static long bytes(CharSequence text, int from) {
        long bytes = text.length() - from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    /** The first character, or the empty text. */
    public static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** The character at that place, from the end where it is negative; null where there is none. */
    public static String at(String text, long place) {
        long size = count(text);
        long from = place < 0 ? place + size : place;
        return from < 0 || from >= size ? null : slice(text, from, 1);
    }

    /** The last character, or the empty text. */
    public static String last(String text) {
        return text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    /** The characters from that place on, at most so many; places beyond the text are held to its end. */
    public static String slice(String text, long from, long length) {
        int start = index(text, 0, from);
        return text.substring(start, index(text, start, length));
    }

    private static int index(String text, int start, long count) {
        if (count >= text.length() - start) {
            return (int) Math.min(text.length(), start + (long) text.length());
        }
        int at = start;
        for (long i = 0; i < count && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
