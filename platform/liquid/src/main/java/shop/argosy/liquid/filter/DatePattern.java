package shop.argosy.liquid.filter;

import java.time.ZonedDateTime;
import java.util.Locale;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;

/** Prints a date by a pattern in the manner of strftime: {@code %d %b %Y, %-H:%M}. */
final class DatePattern {

    private static final int WIDEST = 1024;

    private final ZonedDateTime date;
    private final String pattern;
    private final Meter meter;
    private final StringBuilder text = new StringBuilder();

    private DatePattern(ZonedDateTime date, String pattern, Meter meter) {
        this.date = date;
        this.pattern = pattern;
        this.meter = meter;
    }

    static String format(ZonedDateTime date, String pattern, Meter meter) {
        return new DatePattern(date, pattern, meter).format();
    }

    private String format() {
        int at = 0;
        while (at < pattern.length()) {
            int percent = pattern.indexOf('%', at);
            int end = percent < 0 ? pattern.length() : percent;
            add(pattern.substring(at, end));
            at = percent < 0 ? end : directive(percent);
        }
        return text.toString();
    }

    private void add(String more) {
        meter.text(more.length());
        text.append(more);
    }

    /** Prints the directive at that place and gives the place after it. */
    private int directive(int start) {
        int flagsEnd = start + 1;
        while (flagsEnd < pattern.length() && "-0^#_:".indexOf(pattern.charAt(flagsEnd)) >= 0) {
            flagsEnd++;
        }
        int widthEnd = flagsEnd;
        while (widthEnd < pattern.length() && Character.digit(pattern.charAt(widthEnd), 10) >= 0) {
            widthEnd++;
        }
        int letter = widthEnd < pattern.length() && "EO".indexOf(pattern.charAt(widthEnd)) >= 0 ? widthEnd + 1 : widthEnd;
        if (letter >= pattern.length()) {
            add(pattern.substring(start));
            return pattern.length();
        }
        String flags = pattern.substring(start + 1, flagsEnd);
        String field = new DateField(date, flags, width(flagsEnd, widthEnd)).text(pattern.charAt(letter));
        add(field == null ? pattern.substring(start, letter + 1) : field);
        return letter + 1;
    }

    private int width(int from, int to) {
        if (from == to) {
            return -1;
        }
        int width = to - from > 4 ? WIDEST + 1 : Integer.parseInt(pattern.substring(from, to));
        if (width > WIDEST) {
            throw new LiquidException(String.format(Locale.ROOT, "date fields are at most %d characters wide", WIDEST));
        }
        return width;
    }
}
