package shop.argosy.foundation.relay;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * A lease as its worker sees it. A worker that was held up (a frozen machine, a database that did not answer) asks for
 * it again before it goes on: by then the shop may be another's.
 */
final class HeldLease {

    private static final long TRUSTED = Duration.ofSeconds(Leases.SECONDS - 5).toNanos();

    private final BooleanSupplier renewal;
    private final LongSupplier nanos;
    private volatile long renewedAt;

    /** @param renewal whether it is still this worker's, and longer from now on */
    HeldLease(BooleanSupplier renewal, LongSupplier nanos) {
        this.renewal = renewal;
        this.nanos = nanos;
        renewedAt = nanos.getAsLong();
    }

    /** Time counts from before the question: the answer may be old when it comes. */
    boolean renew() {
        long asked = nanos.getAsLong();
        boolean mine = renewal.getAsBoolean();
        if (mine) {
            renewedAt = asked;
        }
        return mine;
    }

    /** Before each piece of work. @throws LeaseLost when another worker may have begun with it */
    void check() {
        if (nanos.getAsLong() - renewedAt > TRUSTED && !renew()) {
            throw new LeaseLost();
        }
    }

    /** The rest of the round is somebody else's. */
    static final class LeaseLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private LeaseLost() {
            super("The lease was lost: another worker goes on");
        }
    }
}
