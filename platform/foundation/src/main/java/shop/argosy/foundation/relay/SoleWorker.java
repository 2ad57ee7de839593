package shop.argosy.foundation.relay;

import static shop.argosy.schema.relay.Tables.LEASE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** Lets one node at a time do a chore of the platform. */
@ApplicationScoped
public class SoleWorker {

    private static final String PLATFORM = "platform";

    private final PlatformDatabase platform;

    @Inject
    public SoleWorker(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected SoleWorker() {
        this(null);
    }

    /**
     * Does the work unless another node is at it.
     *
     * @param longest when a node that died with the work is taken for dead
     */
    public void run(String chore, Duration longest, Runnable work) {
        UUID worker = UUID.randomUUID();
        if (claim(chore, worker, longest)) {
            try {
                work.run();
            } finally {
                release(chore, worker);
            }
        }
    }

    private boolean claim(String chore, UUID worker, Duration longest) {
        var until = DSL.currentInstant().add(DayToSecond.valueOf((double) longest.toMillis()));
        return platform.in(tx -> tx.sql().insertInto(LEASE).set(LEASE.TENANT, PLATFORM).set(LEASE.KIND, chore).set(LEASE.WORKER, worker).set(LEASE.LEASED_UNTIL, until)
                .onConflict(LEASE.TENANT, LEASE.KIND).doUpdate().set(LEASE.WORKER, worker).set(LEASE.LEASED_UNTIL, until)
                .where(LEASE.LEASED_UNTIL.le(DSL.currentInstant())).execute()) == 1;
    }

    private void release(String chore, UUID worker) {
        platform.run(tx -> tx.sql().deleteFrom(LEASE).where(LEASE.TENANT.eq(PLATFORM), LEASE.KIND.eq(chore), LEASE.WORKER.eq(worker)).execute());
    }
}
