package shop.argosy.foundation.blobs.internal;

import java.time.Duration;
import shop.argosy.kernel.Problem;

/** Until when a picture must be read. */
public record Deadline(long nanos, Duration allowed) {

    public static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
    }

    /** @throws Problem 422 {@code too-demanding} when it is over */
    void check() {
        if (System.nanoTime() - nanos > 0) {
            throw Refusals.tooDemanding("This picture takes longer than " + allowed.toSeconds() + " seconds to be read.");
        }
    }
}
