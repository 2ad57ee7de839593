package shop.argosy.foundation.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.rotation.internal.RotationRows;
import shop.argosy.foundation.rotation.internal.RotationRows.Running;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/**
 * Carries rotations on, each from where its row says it stands, so that a node that dies loses nothing.
 *
 * <p>A shop's key: first it is announced and used by nobody, until every node has looked the shop up again; then it
 * wraps what is new and, batch by batch, what is there; and when nothing is left for a while, the old one is forgotten.
 */
@ApplicationScoped
public class RotateKeys implements SoleChore {

    /** Longer than any node remembers a shop. */
    private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofMinutes(10);
    private static final Duration A_TURN = Duration.ofSeconds(20);
    private static final int BATCH = 200;

    private final PlatformDatabase platform;
    private final TenantKeyTurn tenantKeys;
    private final List<WrappedByMaster> underMaster;
    private final MasterKey masterKey;
    private final Clock clock;
    private final RotationRows rows = new RotationRows();

    @Inject
    RotateKeys(PlatformDatabase platform, TenantKeyTurn tenantKeys, @Any Instance<WrappedByMaster> underMaster, MasterKey masterKey, Clock clock) {
        this(platform, tenantKeys, underMaster.stream().toList(), masterKey, clock);
    }

    public RotateKeys(PlatformDatabase platform, TenantKeyTurn tenantKeys, List<WrappedByMaster> underMaster, MasterKey masterKey, Clock clock) {
        this.platform = platform;
        this.tenantKeys = tenantKeys;
        this.underMaster = underMaster;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected RotateKeys() {
        this(null, null, List.of(), null, null);
    }

    @Override
    public String name() {
        return "key-rotation";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(2);
    }

    @Override
    public boolean isDue() {
        return !platform.in(rows::running).isEmpty();
    }

    @Override
    public void run() {
        platform.in(rows::running).forEach(this::turn);
    }

    private void turn(Running running) {
        try {
            if (running.progress().tenant() == null) {
                turnMaster(running.progress());
            } else {
                turnTenant(running);
            }
        } catch (RuntimeException e) {
            System.getLogger(RotateKeys.class.getName()).log(System.Logger.Level.WARNING, "A key rotation does not get on; it is tried again", e);
            platform.run(tx -> rows.failed(tx, running.progress().id(), e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private void turnTenant(Running running) {
        UUID tenant = running.progress().tenant();
        UUID id = running.progress().id();
        switch (running.progress().phase()) {
            case "announced" -> {
                if (hasLasted(running, KNOWN_EVERYWHERE)) {
                    platform.run(tx -> {
                        tenantKeys.activate(tx, tenant);
                        rows.phase(tx, id, "rewrapping");
                    });
                }
            }
            case "rewrapping" -> rewrap(running, tenant);
            case "settling" -> {
                if (rewrap(running, tenant) && hasLasted(running, SETTLED)) {
                    platform.run(tx -> {
                        tenantKeys.forgetOld(tx, tenant);
                        rows.finish(tx, id);
                    });
                }
            }
            default -> throw new IllegalStateException("There is no phase " + running.progress().phase());
        }
    }

    /** @return whether nothing is left that an old key wraps */
    private boolean rewrap(Running running, UUID tenant) {
        Progress progress = running.progress();
        Instant until = clock.instant().plus(A_TURN);
        TenantKeyTurn.State state;
        do {
            state = tenantKeys.rewrap(tenant, BATCH);
            TenantKeyTurn.State now = state;
            platform.run(tx -> rows.done(tx, progress.id(), now.all(), now.all() - now.left()));
        } while (state.left() > 0 && clock.instant().isBefore(until));
        if (state.left() == 0 && progress.phase().equals("rewrapping")) {
            platform.run(tx -> rows.phase(tx, progress.id(), "settling"));
        }
        return state.left() == 0;
    }

    private void turnMaster(Progress progress) {
        if (progress.toVersion() != masterKey.version()) {
            throw new IllegalStateException("This node's current master key is " + masterKey.version() + ", the rotation is to " + progress.toVersion());
        }
        Instant until = clock.instant().plus(A_TURN);
        long left = leftUnderMaster();
        long total = Math.max(progress.total(), left);
        do {
            underMaster.forEach(kind -> kind.renew(BATCH));
            left = leftUnderMaster();
            long now = left;
            platform.run(tx -> rows.done(tx, progress.id(), Math.max(total, now), Math.max(total, now) - now));
        } while (left > 0 && clock.instant().isBefore(until));
        if (left == 0) {
            platform.run(tx -> rows.finish(tx, progress.id()));
        }
    }

    private long leftUnderMaster() {
        return underMaster.stream().mapToLong(WrappedByMaster::left).sum();
    }

    private boolean hasLasted(Running running, Duration time) {
        return !running.phaseAt().plus(time).isAfter(clock.instant());
    }
}
