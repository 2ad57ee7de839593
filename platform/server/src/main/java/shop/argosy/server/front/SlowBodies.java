package shop.argosy.server.front;

import java.time.Duration;
import shop.argosy.kernel.Problem;

/** How long a small body may take, and what is said of too slow ones and too many of them. */
final class SlowBodies {

    static final int RETRY_SECONDS = 5;
    private static final long SILENCE_NANOS = Duration.ofSeconds(8).toNanos();
    private static final long GRACE_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long NANOS_PER_BYTE = 1_000_000_000L / (8 << 10);

    private SlowBodies() {
    }

    /** @param lasted since the request's head came; @param silent since its last byte came */
    static boolean isTooSlow(long lasted, long silent, long bytes) {
        return silent > SILENCE_NANOS || lasted > GRACE_NANOS + bytes * NANOS_PER_BYTE;
    }

    static Problem tooSlow() {
        return Problem.of(408, "too-slow", "The request's body came too slowly. Send it with the request, and at least 8 KB a second.");
    }

    static Problem tooMany() {
        return Problem.of(503, "too-many-unfinished", "Too many requests are waiting for their bodies. Finish those that you began, and try again in " + RETRY_SECONDS + " seconds.")
                .with("retry_after", RETRY_SECONDS);
    }
}
