package shop.argosy.foundation.relay;

import java.time.Duration;

/** How long to wait after a failure: 2, 4, 8 ... seconds, ten minutes at most. */
final class Backoff {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Backoff() {
    }

    static Duration after(int attempts) {
        Duration wait = Duration.ofSeconds(1L << Math.clamp(attempts, 1, 16));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
