package shop.argosy.operations.plans;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.foundation.relay.Backlog;

/** A shop's use when it was last measured. API calls are not in it: they are too fleeting. */
public record LastUse(UUID shop, Instant measuredAt, ShopUse use, String limitState, Lag lag) {

    /** What waited then. */
    public record Lag(Backlog outbox, Backlog search, Backlog jobs) {
    }
}
