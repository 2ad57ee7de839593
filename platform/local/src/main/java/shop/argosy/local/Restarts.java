package shop.argosy.local;

import java.time.Duration;
import java.time.Instant;

/** When one service is started again: at once after a crash, ever later only while its starts themselves fail. */
final class Restarts {

    /** Who lives this long was well: the next crash is the first again. */
    static final Duration WELL = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Instant began = Instant.MIN;
    private int failures;

    void began(Instant now) {
        began = now;
    }

    /** How long to wait from this death on: nothing, then 1, 2, 4 ... 30 seconds. */
    Duration pauseAfter(Instant death) {
        boolean wasWell = began.equals(Instant.MIN) || !death.isBefore(began.plus(WELL));
        failures = wasWell ? 0 : failures + 1;
        Duration doubled = Duration.ofSeconds(failures == 0 ? 0 : 1L << Math.min(failures - 1, 5));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
