package shop.argosy.foundation.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.deletion.internal.DeletionRows;
import shop.argosy.foundation.deletion.internal.DeletionRows.Condemned;
import shop.argosy.foundation.lifecycle.Lifecycle;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.relay.SoleWorker;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;

/**
 * Condemns closed shops whose time is over, and deletes those that are condemned. Condemning and opening again lock the
 * same row, so exactly one of them happens. Before it a shop is whole, after it nothing gives it back; where a node dies
 * in between, the next one goes on.
 */
@ApplicationScoped
public class DeleteClosedShops implements Chore {

    private static final System.Logger LOG = System.getLogger(DeleteClosedShops.class.getName());
    /** Longer than any node remembers a shop. */
    private static final Duration FORGOTTEN_EVERYWHERE = Duration.ofSeconds(20);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final PlatformDatabase platform;
    private final Lifecycle lifecycle;
    private final Retention retention;
    private final List<OwnersWarned> warnings;
    private final DeletionSteps steps;
    private final Audit audit;
    private final SoleWorker sole;
    private final Clock clock;
    private final DeletionRows rows = new DeletionRows();

    @Inject
    DeleteClosedShops(PlatformDatabase platform, Lifecycle lifecycle, Retention retention, @Any Instance<OwnersWarned> warnings, DeletionSteps steps, Audit audit, SoleWorker sole, Clock clock) {
        this(platform, lifecycle, retention, warnings.stream().toList(), steps, audit, sole, clock);
    }

    public DeleteClosedShops(PlatformDatabase platform, Lifecycle lifecycle, Retention retention, List<OwnersWarned> warnings, DeletionSteps steps, Audit audit, SoleWorker sole, Clock clock) {
        this.platform = platform;
        this.lifecycle = lifecycle;
        this.retention = retention;
        this.warnings = warnings;
        this.steps = steps;
        this.audit = audit;
        this.sole = sole;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected DeleteClosedShops() {
        this(null, null, null, List.of(), null, null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        sole.run("shop-deletion", LEASE, () -> {
            condemnDue();
            Instant forgotten = clock.instant().minus(FORGOTTEN_EVERYWHERE);
            platform.in(rows::unfinished).stream().filter(shop -> !shop.since().isAfter(forgotten)).forEach(this::goOn);
        });
    }

    private void condemnDue() {
        Instant closedBy = clock.instant().minus(retention.kept());
        platform.in(tx -> rows.closedBy(tx, closedBy)).forEach(shop -> platform.run(tx -> condemn(tx, shop, closedBy)));
    }

    private void condemn(PlatformTx tx, UUID shop, Instant closedBy) {
        Instant now = clock.instant();
        Instant warnedBy = now.minus(retention.warning());
        rows.lockClosed(tx, shop, closedBy).filter(closed -> isWarned(tx, shop, warnedBy)).ifPresent(closed -> {
            rows.condemn(tx, shop, closed, now);
            audit.record(tx, new Audit.Entry(Actor.SYSTEM, "shop.deletion-began", "tenant", shop.toString(), Map.of("closed_at", closed.toString())));
        });
    }

    /** Without anybody who warns, nobody is warned. */
    private boolean isWarned(PlatformTx tx, UUID shop, Instant before) {
        UUID closing = lifecycle.of(tx, shop).getFirst().id();
        return !warnings.isEmpty() && warnings.stream().allMatch(one -> one.warned(tx, shop, closing, before));
    }

    private void goOn(Condemned condemned) {
        try {
            steps.all(condemned.shop());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The deletion of " + condemned.shop().schema() + " does not get on; it is tried again", e);
            platform.run(tx -> rows.failed(tx, condemned.shop(), e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }
}
