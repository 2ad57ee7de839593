package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import shop.argosy.foundation.audit.internal.UntoldRows;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Tells shops what a node that died has kept to itself, or what came while they could not be reached. */
@ApplicationScoped
public class TellShops implements Chore {

    /** Whoever wrote a record tells it sooner. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final PlatformDatabase platform;
    private final ShopRecords records;
    private final SoleWorker sole;
    private final Clock clock;
    private final UntoldRows rows = new UntoldRows();

    @Inject
    public TellShops(PlatformDatabase platform, ShopRecords records, SoleWorker sole, Clock clock) {
        this.platform = platform;
        this.records = records;
        this.sole = sole;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected TellShops() {
        this(null, null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant before = clock.instant().minus(LEFT_BEHIND);
        sole.run("audit-telling", LEASE, () -> platform.in(tx -> rows.shopsWaitingSince(tx, before)).forEach(records::tell));
    }
}
