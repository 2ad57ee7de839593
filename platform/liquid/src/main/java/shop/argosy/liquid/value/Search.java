package shop.argosy.liquid.value;

import shop.argosy.liquid.Meter;

/** Finds a text in another in time that grows with their sum, never with their product. */
public final class Search {

    private static final int SHORT = 24;

    private final String text;
    private final String wanted;
    private final Meter meter;
    private final int[] borders;

    private Search(String text, String wanted, Meter meter, int[] borders) {
        this.text = text;
        this.wanted = wanted;
        this.meter = meter;
        this.borders = borders;
    }

    public static Search in(String text, String wanted, Meter meter) {
        boolean simple = wanted.length() <= SHORT || wanted.length() > text.length();
        return new Search(text, wanted, meter, simple ? null : borders(wanted, meter));
    }

    /** The first place at or after that place, or -1. */
    public int next(int from) {
        if (from > text.length()) {
            return -1;
        }
        int found = borders == null ? text.indexOf(wanted, from) : scan(from);
        long passed = (found < 0 ? text.length() : found) - (long) from;
        meter.work(borders == null ? passed * (1 + wanted.length() / 4) : passed);
        return found;
    }

    /** The last place, or -1. */
    public int last() {
        if (borders == null) {
            meter.work(text.length() * (1L + wanted.length() / 4));
            return text.lastIndexOf(wanted);
        }
        int last = -1;
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            last = at;
            meter.work(wanted.length());
        }
        return last;
    }

    /** Knuth, Morris and Pratt: "Fast pattern matching in strings", 1977. */
    private int scan(int from) {
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && wanted.charAt(matched) != c) {
                matched = borders[matched - 1];
            }
            if (wanted.charAt(matched) == c) {
                matched++;
            }
            if (matched == wanted.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    private static int[] borders(String wanted, Meter meter) {
        meter.text(wanted.length() * 2L);
        int[] borders = new int[wanted.length()];
        int length = 0;
        for (int i = 1; i < borders.length; i++) {
            while (length > 0 && wanted.charAt(i) != wanted.charAt(length)) {
                length = borders[length - 1];
            }
            if (wanted.charAt(i) == wanted.charAt(length)) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }
}
