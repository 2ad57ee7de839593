package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Problem;

/**
 * Says no to too much of the same: a bucket per purpose and key that holds one minute's worth and refills steadily.
 * Each node counts for itself.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST_KEYS = 200_000;

    private final boolean enabled;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, long at) {
    }

    @Inject
    public RateLimits(Configuration configuration) {
        enabled = configuration.web().addressLimits();
    }

    /** For CDI's proxy alone. */
    protected RateLimits() {
        enabled = false;
    }

    /**
     * Takes one from the bucket. Switched off as a whole by configuration, because a load test comes from one address.
     *
     * @param key a network address or the blind index of an e-mail address
     * @throws Problem 429 {@code too-many-requests} with Retry-After
     */
    public void take(String purpose, String key, int perMinute) {
        if (!enabled) {
            return;
        }
        if (buckets.size() > MOST_KEYS) {
            buckets.clear();
        }
        long now = System.nanoTime();
        Bucket left = buckets.compute(purpose + "/" + key, (name, before) -> {
            double tokens = before == null ? perMinute : Math.min(perMinute, before.tokens() + (now - before.at()) / 60e9 * perMinute);
            return new Bucket(tokens < 1 ? tokens : tokens - 1 + 1e-9, now);
        });
        if (left.tokens() < 1e-9) {
            throw tooMany((int) Math.ceil(60.0 / perMinute));
        }
    }

    private static Problem tooMany(int seconds) {
        return Problem.of(429, "too-many-requests", "That was too often in a short time. Wait " + seconds + " seconds and try again.").with("retry_after", seconds);
    }
}
