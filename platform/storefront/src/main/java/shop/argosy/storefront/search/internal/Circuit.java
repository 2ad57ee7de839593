package shop.argosy.storefront.search.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares everybody the wait for something that is down: after three failures in a row it is open for five seconds,
 * then lets one caller try again.
 */
public final class Circuit {

    private static final int FAILURES = 3;
    private static final long OPEN_NANOS = Duration.ofSeconds(5).toNanos();

    private final LongSupplier clock;
    private int failures;
    private long openedAt;

    /** @param clock nanoseconds that only rise */
    public Circuit(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether to try. While open only the first caller after the pause is let through, the others after the next pause. */
    public synchronized boolean closed() {
        if (failures < FAILURES) {
            return true;
        }
        if (clock.getAsLong() - openedAt < OPEN_NANOS) {
            return false;
        }
        openedAt = clock.getAsLong();
        return true;
    }

    public synchronized void succeeded() {
        failures = 0;
    }

    public synchronized void failed() {
        failures = Math.min(FAILURES, failures + 1);
        openedAt = clock.getAsLong();
    }

    public synchronized boolean open() {
        return failures >= FAILURES;
    }
}
