package shop.argosy.foundation.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Problem;

/**
 * Says no to too much of the same: a bucket per purpose and key that holds one minute's worth and refills steadily.
 * Each node counts for itself, so that n nodes together let at most n times as much through.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST_KEYS = 200_000;
    private static final long MINUTE = 60_000_000_000L;

    private final boolean ofAddresses;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param tokens below 1: nothing was to be had at that time */
    private record Bucket(double tokens, long at) {

        double tokens(long now, int perMinute) {
            return Math.min(perMinute, tokens + (double) (now - at) / MINUTE * perMinute);
        }
    }

    @Inject
    public RateLimits(Configuration configuration) {
        ofAddresses = configuration.web().addressLimits();
    }

    /** For CDI's proxy alone. */
    protected RateLimits() {
        ofAddresses = false;
    }

    /**
     * Takes one from the bucket of a network address or of a buyer's e-mail address. Switched off as a whole by
     * configuration, because a load test comes from one address.
     *
     * @param key never personal data: an address of {@link Client}, or a hash
     * @throws Problem 429 {@code too-many-requests} with Retry-After
     */
    public void take(String purpose, String key, int perMinute) {
        if (ofAddresses) {
            takeAlways(purpose, key, perMinute);
        }
    }

    /** Takes one from the bucket of a shop or an account: a limit that always holds. */
    public void takeAlways(String purpose, String key, int perMinute) {
        refuseUnless(tryAlways(purpose, key, perMinute), perMinute);
    }

    /** The same for what is left out in silence. @return whether there was one */
    public boolean tryAlways(String purpose, String key, int perMinute) {
        long now = System.nanoTime();
        if (buckets.size() > MOST_KEYS) {
            makeRoom(now);
        }
        boolean[] taken = new boolean[1];
        buckets.compute(purpose + "/" + key, (name, before) -> {
            double tokens = before == null ? perMinute : before.tokens(now, perMinute);
            taken[0] = tokens >= 1;
            return new Bucket(taken[0] ? tokens - 1 : tokens, now);
        });
        return taken[0];
    }

    /** Puts back what was taken, because what it was taken for did not happen. */
    public void giveBack(String purpose, String key, int perMinute) {
        long now = System.nanoTime();
        buckets.computeIfPresent(purpose + "/" + key, (name, before) -> new Bucket(Math.min(perMinute, before.tokens(now, perMinute) + 1), now));
    }

    /** Who rests for a minute has a full bucket again, which need not be remembered. */
    private void makeRoom(long now) {
        buckets.values().removeIf(bucket -> now - bucket.at() > MINUTE);
        if (buckets.size() > MOST_KEYS) {
            buckets.clear();
        }
    }

    private static void refuseUnless(boolean allowed, int perMinute) {
        if (!allowed) {
            int seconds = Math.max(1, (int) Math.ceil(60.0 / perMinute));
            throw Problem.of(429, "too-many-requests", "That was too often in a short time. Wait " + seconds + (seconds == 1 ? " second" : " seconds") + " and try again.")
                    .with("retry_after", seconds);
        }
    }
}
