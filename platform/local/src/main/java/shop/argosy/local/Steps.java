package shop.argosy.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What is being done, with times, for the person at the terminal. */
final class Steps {

    private final Instant began = Instant.now();

    void done(String step, Instant since) {
        System.out.printf(Locale.ROOT, "  %-34s %5.1f s%n", step, seconds(since));
    }

    String total() {
        return String.format(Locale.ROOT, "%.1f s", seconds(began));
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
