package shop.argosy.verification.prove;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import shop.argosy.verification.platform.NotAsPromised;
import shop.argosy.verification.platform.ShopRows;

/** Waiting for what a shop does behind its answers: captures and events. */
final class Settling {

    /** What a crash cut off waits for its lease of two minutes to end and for the next round of whoever picks it up. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String WHICH = "SELECT 'event ' || type || ' ' || coalesce(last_error, '') FROM event WHERE published_at IS NULL"
            + " UNION ALL SELECT 'payment ' || status || ' since ' || updated_at FROM payment WHERE order_id IS NOT NULL AND status IN ('authorized', 'capturing') OR status IN ('starting', 'voiding') LIMIT 10";
    private static final String UNDONE = "SELECT (SELECT count(*) FROM event WHERE published_at IS NULL)"
            + " + (SELECT count(*) FROM payment WHERE order_id IS NOT NULL AND status IN ('authorized', 'capturing'))"
            + " + (SELECT count(*) FROM payment WHERE status IN ('starting', 'voiding'))";

    private Settling() {
    }

    /** @throws NotAsPromised when that is not enough */
    static Duration settled(Trial trial) {
        Instant began = Instant.now();
        try (ShopRows rows = ShopRows.of(trial.shop())) {
            while (rows.count(UNDONE) > 0) {
                NotAsPromised.unless(Duration.between(began, Instant.now()).compareTo(PATIENCE) < 0,
                        "After " + PATIENCE.toSeconds() + " s captures or events are still to be done: " + rows.list(WHICH));
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
        return Duration.between(began, Instant.now());
    }

    /** @throws NotAsPromised with this sentence when that is not enough */
    static void until(BooleanSupplier holds, String otherwise) {
        Instant began = Instant.now();
        try {
            while (!holds.getAsBoolean()) {
                NotAsPromised.unless(Duration.between(began, Instant.now()).compareTo(PATIENCE) < 0, otherwise);
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsPromised("Waiting was interrupted", e);
        }
    }
}
