package shop.argosy.liquid.value;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Moments from the many things that people write for them. */
public final class Dates {

    /** The reference looks for dates in no longer texts. */
    private static final int LONGEST = 128;

    private Dates() {}

    /** The moment that a value means, in its own zone or else in the clock's; null where it means none. */
    public static ZonedDateTime of(Object value, Clock clock) {
        return switch (value) {
            case ZonedDateTime moment -> moment;
            case OffsetDateTime moment -> moment.toZonedDateTime();
            case Instant moment -> moment.atZone(clock.getZone());
            case LocalDateTime moment -> moment.atZone(clock.getZone());
            case LocalDate day -> day.atStartOfDay(clock.getZone());
            case Long seconds -> ofSeconds(seconds, clock);
            case String text when !text.isEmpty() && text.length() <= LONGEST -> ofText(text, clock);
            case null, default -> null;
        };
    }

    private static ZonedDateTime ofSeconds(long seconds, Clock clock) {
        try {
            return Instant.ofEpochSecond(seconds).atZone(clock.getZone());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZonedDateTime ofText(String text, Clock clock) {
        if (Numbers.digits(text, 0, text.length())) {
            return text.length() > 18 ? null : ofSeconds(Long.parseLong(text), clock);
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (small.equals("now") || small.equals("today")) {
            return ZonedDateTime.now(clock);
        }
        try {
            return DateText.parse(small, clock);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
