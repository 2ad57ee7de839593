package shop.argosy.liquid.filter;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One field of a date.
 *
 * @param flags {@code -} no padding, {@code 0} zeros, {@code _} spaces, {@code ^} capitals, {@code #} the other case,
 *     {@code :} colons in the offset
 * @param width the least width, or -1 for the field's own
 */
record DateField(ZonedDateTime date, String flags, int width) {

    /** The field for that letter, or null where the letter means nothing. */
    String text(char letter) {
        return switch (letter) {
            case 'Y' -> number(date.getYear(), date.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(Math.floorDiv(date.getYear(), 100), 2, '0');
            case 'y' -> number(Math.floorMod(date.getYear(), 100), 2, '0');
            case 'm' -> number(date.getMonthValue(), 2, '0');
            case 'd' -> number(date.getDayOfMonth(), 2, '0');
            case 'e' -> number(date.getDayOfMonth(), 2, ' ');
            case 'j' -> number(date.getDayOfYear(), 3, '0');
            case 'H' -> number(date.getHour(), 2, '0');
            case 'k' -> number(date.getHour(), 2, ' ');
            case 'I' -> number(hourOfHalf(), 2, '0');
            case 'l' -> number(hourOfHalf(), 2, ' ');
            case 'M' -> number(date.getMinute(), 2, '0');
            case 'S' -> number(date.getSecond(), 2, '0');
            case 'L' -> fraction(3);
            case 'N' -> fraction(9);
            case 's' -> number(date.toEpochSecond(), 1, '0');
            case 'u' -> number(date.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(date.getDayOfWeek().getValue() % 7, 1, '0');
            case 'G' -> number(date.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(Math.floorMod(date.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number(week(date.getDayOfWeek().getValue() % 7), 2, '0');
            case 'W' -> number(week(date.getDayOfWeek().getValue() - 1), 2, '0');
            case 'z' -> offset();
            default -> word(letter);
        };
    }

    private String word(char letter) {
        return switch (letter) {
            case 'B' -> word(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case 'b', 'h' -> word(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3));
            case 'A' -> word(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case 'a' -> word(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3));
            case 'p' -> word(flags.contains("#") ? half().toLowerCase(Locale.ROOT) : half());
            case 'P' -> word(half().toLowerCase(Locale.ROOT));
            case 'Z' -> word(zone());
            case '%' -> "%";
            case 'n' -> word("\n");
            case 't' -> word("\t");
            default -> combination(letter);
        };
    }

    private String combination(char letter) {
        return switch (letter) {
            case 'c' -> word(plain("%a %b %e %H:%M:%S %Y"));
            case 'D', 'x' -> word(plain("%m/%d/%y"));
            case 'F' -> word(plain("%Y-%m-%d"));
            case 'T', 'X' -> word(plain("%H:%M:%S"));
            case 'R' -> word(plain("%H:%M"));
            case 'r' -> word(plain("%I:%M:%S %p"));
            case 'v' -> word(plain("%e-%^b-%Y"));
            case '+' -> word(plain("%a %b %e %H:%M:%S %Z %Y"));
            default -> null;
        };
    }

    /** A fixed pattern of fields, each at its own width. */
    private String plain(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '%') {
                text.append(pattern.charAt(i));
                continue;
            }
            boolean capitals = pattern.charAt(i + 1) == '^';
            i += capitals ? 2 : 1;
            text.append(new DateField(date, capitals ? "^" : "", -1).text(pattern.charAt(i)));
        }
        return text.toString();
    }

    private int hourOfHalf() {
        int hour = date.getHour() % 12;
        return hour == 0 ? 12 : hour;
    }

    private String half() {
        return date.getHour() < 12 ? "AM" : "PM";
    }

    /** Weeks since the first of their first days in the year. */
    private int week(int daysSinceStart) {
        return (date.getDayOfYear() + 6 - daysSinceStart) / 7;
    }

    private String zone() {
        boolean utc = date.getZone().equals(ZoneOffset.UTC) || date.getZone().getId().equals("UTC");
        if (utc) {
            return "UTC";
        }
        return date.getZone() instanceof ZoneOffset ? "" : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(date);
    }

    private String number(long value, int digits, char padding) {
        char pad = padding();
        if (pad == '-') {
            return String.valueOf(value);
        }
        char used = pad == 0 ? padding : pad;
        String text = String.valueOf(Math.abs(value));
        String sign = value < 0 ? "-" : "";
        int missing = (width < 0 ? digits : width) - text.length() - sign.length();
        String fill = missing > 0 ? String.valueOf(used).repeat(missing) : "";
        return used == '0' ? sign + fill + text : fill + sign + text;
    }

    /** The padding that the last flag asks for, or 0. */
    private char padding() {
        char pad = 0;
        for (char flag : flags.toCharArray()) {
            pad = flag == '-' || flag == '0' ? flag : flag == '_' ? ' ' : pad;
        }
        return pad;
    }

    private String fraction(int digits) {
        int wanted = width < 0 ? digits : width;
        String nanoseconds = "%09d".formatted(date.get(ChronoField.NANO_OF_SECOND));
        return wanted <= 9 ? nanoseconds.substring(0, wanted) : nanoseconds + "0".repeat(wanted - 9);
    }

    private String word(String word) {
        String cased = flags.contains("^") || flags.contains("#") && !word.equals(word.toLowerCase(Locale.ROOT))
                ? word.toUpperCase(Locale.ROOT)
                : word;
        cased = flags.contains("#") && word.equals(half().toLowerCase(Locale.ROOT)) ? word : cased;
        int missing = flags.contains("-") ? 0 : width - cased.length();
        return missing > 0 ? (padding() == '0' ? "0" : " ").repeat(missing) + cased : cased;
    }

    private String offset() {
        int seconds = date.getOffset().getTotalSeconds();
        int size = Math.abs(seconds);
        long colons = flags.chars().filter(c -> c == ':').count();
        String minutes = "%02d".formatted(size / 60 % 60);
        String rest = colons == 0 ? minutes : ":" + minutes + (colons > 1 ? ":%02d".formatted(size % 60) : "");
        String sign = seconds < 0 ? "-" : "+";
        String hours = padding() == '-' ? String.valueOf(size / 3600) : "%02d".formatted(size / 3600);
        int missing = width - sign.length() - hours.length() - rest.length();
        if (missing <= 0) {
            return sign + hours + rest;
        }
        return padding() == ' ' ? " ".repeat(missing) + sign + hours + rest : sign + "0".repeat(missing) + hours + rest;
    }
}
