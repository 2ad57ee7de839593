package shop.argosy.operations.oversight.boundary;

import java.time.Duration;
import java.time.Instant;
import shop.argosy.foundation.relay.Backlog;
import shop.argosy.operations.plans.LastUse;

/** What waits, and for how many seconds the oldest of it has: events for anybody, product changes for the index, due jobs. */
public record LagJson(long outboxRows, long outboxSeconds, long searchRows, long searchSeconds, long jobsRows, long jobsSeconds) {

    /** @param now when what was measured is looked at */
    static LagJson of(LastUse.Lag lag, Instant now) {
        return new LagJson(lag.outbox().rows(), seconds(lag.outbox(), now), lag.search().rows(), seconds(lag.search(), now), lag.jobs().rows(), seconds(lag.jobs(), now));
    }

    private static long seconds(Backlog backlog, Instant now) {
        return backlog.since() == null ? 0 : Math.max(0, Duration.between(backlog.since(), now).toSeconds());
    }
}
