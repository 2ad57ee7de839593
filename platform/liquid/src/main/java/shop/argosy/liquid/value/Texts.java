package shop.argosy.liquid.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.Meter;

/** The text of a value, as the reference implementation prints it. */
public final class Texts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);

    private Texts() {}

    /** The text; lists and maps show their structure. Null is the empty text. */
    public static String of(Object value, Meter meter) {
        if (value instanceof String text) {
            return text;
        }
        return switch (value) {
            case null -> "";
            case Range range -> range.toString();
            case List<?> list -> Inspection.of(list, meter);
            case Map<?, ?> map -> Inspection.of(map, meter);
            case BigInteger number -> whole(number, meter);
            default -> plain(value);
        };
    }

    private static String whole(BigInteger number, Meter meter) {
        meter.steps(number.bitLength() >> 3);
        return number.toString();
    }

    /** The text of a value that has no elements. */
    static String plain(Object value) {
        return switch (value) {
            case Double number -> Numbers.text(number);
            case BigDecimal number -> Numbers.text(number);
            case ZonedDateTime moment -> moment(moment);
            case Drop drop -> dropText(drop);
            default -> value.toString();
        };
    }

    private static String dropText(Drop drop) {
        String text = drop.text();
        return text == null ? "" : text;
    }

    private static String moment(ZonedDateTime moment) {
        String text = MOMENT.format(moment);
        return text.endsWith(" +0000") && "UTC".equals(moment.getZone().getId())
                ? text.substring(0, text.length() - 5) + "UTC"
                : text;
    }
}
