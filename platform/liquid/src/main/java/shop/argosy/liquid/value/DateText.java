package shop.argosy.liquid.value;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a date and a time in a text, in whatever order and notation. The text is short and the expressions never go
 * back over what they have read, so that no text takes long.
 */
final class DateText {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY_NAME = Pattern.compile("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*+");
    private static final Pattern TIME = Pattern.compile(
            "(\\d++)\\s*+(?:h(?:ours?)?+|:\\s*+(\\d++)(?:\\s*+:\\s*+(\\d++)(?:[,.](\\d++))?+)?+)(?:\\s*+([ap])\\.?m\\.?\\b)?+"
                    + "|(\\d++)\\s*+([ap])\\.?m\\.?\\b");
    private static final Pattern ZONE = Pattern.compile(
            "\\s*+((?:gmt|utc?)?[-+]\\d++(?:[,.:]\\d++(?::\\d++)?+)?+|[a-z]++\\b)");
    private static final Pattern EUROPEAN = Pattern.compile(
            "'?(\\d++)[^-\\d\\s]*+\\s*+" + MONTH + "[^-\\d\\s']*+(?:\\s*+('?-?\\d++))?+");
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b" + MONTH + "[^-\\d\\s']*+\\s*+('?\\d++)[^-\\d\\s']*+(?:\\s*+,?+\\s*+('?-?\\d++))?+");
    private static final Pattern ISO = Pattern.compile("('?[-+]?\\d++)-(\\d++)-('?-?\\d++)");
    private static final Pattern VMS = Pattern.compile("('?-?\\d++)-" + MONTH + "[^-/.]*+-('?-?\\d++)");
    private static final Pattern SLASHES = Pattern.compile("('?-?\\d++)/\\s*+('?\\d++)(?:\\D\\s*+('?-?\\d++))?+");
    private static final Pattern DOTS = Pattern.compile("('?-?\\d++)\\.\\s*+('?\\d++)\\.\\s*+('?-?\\d++)");
    private static final Pattern WEEK = Pattern.compile("\\b(\\d{4}|\\d{2})?-?w(\\d{2})(?:-?(\\d))?+\\b");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("\\b(\\d{4})-(\\d{3})\\b");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\b(\\d{4})-(\\d{2})\\b");
    private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + "\\S*+");
    private static final Pattern DAY_ALONE = Pattern.compile("(?<!\\d)(\\d++)(?:st|nd|rd|th)\\b");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2,14})(?:\\s*+t?\\s*+(\\d{2,6})?+)?+(z\\b|[-+]\\d{1,4}\\b)?+");

    private final Clock clock;
    private final DateParts parts = new DateParts();
    private String rest;

    private DateText(String text, Clock clock) {
        this.rest = text;
        this.clock = clock;
    }

    /** The moment, or null where the text holds no date and no time; throws a DateTimeException for February 40. */
    static ZonedDateTime parse(String text, Clock clock) {
        return new DateText(text, clock).parse();
    }

    private ZonedDateTime parse() {
        take(DAY_NAME);
        time();
        date();
        if (parts.isEmpty()) {
            return null;
        }
        ZoneId zone = parts.zone != null ? parts.zone : clock.getZone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate day = parts.day(today);
        return day.atTime(LocalTime.MIDNIGHT).plusSeconds(parts.secondOfDay()).plusNanos(parts.nanosecond).atZone(zone);
    }

    /** Finds the pattern and takes it out of the text. */
    private Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return null;
        }
        rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
        return matcher;
    }

    private void time() {
        Matcher found = TIME.matcher(rest);
        if (!found.find()) {
            return;
        }
        boolean hourAlone = found.group(6) != null;
        parts.time(found.group(hourAlone ? 6 : 1), found.group(2), found.group(3), found.group(4));
        parts.half(found.group(hourAlone ? 7 : 5));
        int end = found.end();
        Matcher zone = ZONE.matcher(rest).region(end, rest.length());
        if (zone.lookingAt()) {
            parts.zone = Zones.named(zone.group(1));
            end = zone.end();
        }
        rest = rest.substring(0, found.start()) + " " + rest.substring(end);
    }

    private void date() {
        boolean found = dayMonthYear() || monthDayYear() || numbers() || weeks() || pieces();
        if (!found) {
            digits();
        }
    }

    private boolean dayMonthYear() {
        Matcher found = take(EUROPEAN);
        if (found == null) {
            return false;
        }
        parts.ordered(found.group(3), month(found.group(2)), found.group(1));
        return true;
    }

    private boolean monthDayYear() {
        Matcher found = take(AMERICAN);
        if (found == null) {
            return false;
        }
        parts.ordered(found.group(3), month(found.group(1)), found.group(2));
        return true;
    }

    private boolean numbers() {
        Matcher found = take(ISO);
        if (found != null) {
            parts.ordered(found.group(1), found.group(2), found.group(3));
            return true;
        }
        found = take(VMS);
        if (found != null) {
            parts.ordered(found.group(3), month(found.group(2)), found.group(1));
            return true;
        }
        found = take(SLASHES);
        found = found == null ? take(DOTS) : found;
        if (found == null) {
            return false;
        }
        parts.ordered(found.group(1), found.group(2), found.group(3));
        return true;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private boolean weeks() {
        Matcher found = take(WEEK);
        if (found != null) {
            parts.week(found.group(1), found.group(2), found.group(3));
            return true;
        }
        found = take(DAY_OF_YEAR);
        if (found != null) {
            parts.dayOfYear(found.group(1), found.group(2));
            return true;
        }
        found = take(YEAR_AND_MONTH);
        if (found != null) {
            parts.yearAndMonth(found.group(1), found.group(2));
        }
        return found != null;
    }

    private boolean pieces() {
        Matcher month = take(MONTH_ALONE);
        Matcher day = month == null ? take(DAY_ALONE) : null;
        if (month != null) {
            parts.month = MONTHS.indexOf(month.group(1)) + 1;
        }
        if (day != null) {
            parts.day = DateParts.number(day.group(1));
        }
        return month != null || day != null;
    }

    private void digits() {
        Matcher found = take(DIGITS);
        if (found != null) {
            parts.compact(found.group(1), found.group(2));
            parts.zone = found.group(3) == null ? parts.zone : Zones.named(found.group(3));
        }
    }
}
