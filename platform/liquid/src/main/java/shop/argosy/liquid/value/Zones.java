package shop.argosy.liquid.value;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The offsets behind the names and numbers that follow a time. */
final class Zones {

    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("z", "Z"), entry("ut", "Z"), entry("utc", "Z"), entry("gmt", "Z"),
            entry("est", "-5"), entry("edt", "-4"), entry("cst", "-6"), entry("cdt", "-5"),
            entry("mst", "-7"), entry("mdt", "-6"), entry("pst", "-8"), entry("pdt", "-7"),
            entry("akst", "-9"), entry("akdt", "-8"), entry("hst", "-10"), entry("ast", "-4"), entry("adt", "-3"),
            entry("wet", "Z"), entry("west", "+1"), entry("bst", "+1"), entry("cet", "+1"), entry("cest", "+2"),
            entry("met", "+1"), entry("mest", "+2"), entry("eet", "+2"), entry("eest", "+3"), entry("msk", "+3"),
            entry("ist", "+05:30"), entry("jst", "+9"), entry("nzst", "+12"), entry("nzdt", "+13"));

    private Zones() {}

    /** The offset, or null for a name that nobody knows. */
    static ZoneId named(String name) {
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        if (sign >= 0) {
            return offset(name.substring(sign));
        }
        String known = NAMED.get(name);
        return known == null ? null : ZoneOffset.of(known);
    }

    private static ZoneOffset offset(String text) {
        String digits = text.substring(1);
        boolean separated = digits.indexOf(':') >= 0;
        String[] fields = separated ? digits.split(":") : fields(digits);
        int seconds = 0;
        int unit = 3600;
        for (String field : fields) {
            seconds += DateParts.number(field) * unit;
            unit /= 60;
        }
        if (seconds > 18 * 3600) {
            throw new DateTimeException("out of range");
        }
        return ZoneOffset.ofTotalSeconds(text.startsWith("-") ? -seconds : seconds);
    }

    private static String[] fields(String digits) {
        return switch (digits.length()) {
            case 1, 2 -> new String[] {digits};
            case 3 -> new String[] {digits.substring(0, 1), digits.substring(1)};
            case 4 -> new String[] {digits.substring(0, 2), digits.substring(2)};
            default -> throw new DateTimeException("out of range");
        };
    }
}
