package shop.argosy.foundation.relay;

import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.relay.Tables.LEASE;
import static shop.argosy.schema.relay.Tables.WAKEUP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Tenant;

/** Which worker looks after which shop. A lease that is not renewed ends by itself; the wake-ups are still there. */
final class Leases {

    static final int SECONDS = 30;

    private static final int MOST_WAKEUPS = 1_000;

    /** @param wakeups the first that had called when the lease was taken, by their numbers: one with a lower number may be committed later, and its work is then still to be done */
    record Lease(Tenant tenant, WakeupKind kind, UUID worker, List<Long> wakeups) {
    }

    private final PlatformDatabase platform;

    Leases(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** Takes the shop that has waited longest, if any is due. */
    Optional<Lease> take(WakeupKind kind) {
        return platform.in(tx -> {
            var sql = tx.sql();
            var worker = UUID.randomUUID();
            var tenant = sql.select(WAKEUP.TENANT).from(WAKEUP)
                    .where(WAKEUP.DUE_AT.le(DSL.currentInstant()), WAKEUP.KIND.eq(kind.column()))
                    .andNotExists(DSL.selectOne().from(LEASE).where(LEASE.TENANT.eq(WAKEUP.TENANT), LEASE.KIND.eq(WAKEUP.KIND), LEASE.LEASED_UNTIL.gt(DSL.currentInstant())))
                    .orderBy(WAKEUP.DUE_AT).limit(1).forUpdate().of(WAKEUP).skipLocked().fetchOptional(WAKEUP.TENANT);
            return tenant.filter(name -> claim(sql, name, kind, worker)).flatMap(name -> {
                List<Long> due = sql.select(WAKEUP.ID).from(WAKEUP)
                        .where(WAKEUP.TENANT.eq(name), WAKEUP.KIND.eq(kind.column()), WAKEUP.DUE_AT.le(DSL.currentInstant())).orderBy(WAKEUP.DUE_AT).limit(MOST_WAKEUPS).fetch(WAKEUP.ID);
                return sql.selectFrom(TENANT).where(TENANT.SCHEMA_NAME.eq(name)).fetchOptional(TenantDirectory::read)
                        .map(found -> new Lease(found, kind, worker, due));
            });
        });
    }

    private static boolean claim(DSLContext sql, String tenant, WakeupKind kind, UUID worker) {
        var until = DSL.currentInstant().add(DayToSecond.valueOf(SECONDS * 1000d));
        return sql.insertInto(LEASE).set(LEASE.TENANT, tenant).set(LEASE.KIND, kind.column()).set(LEASE.WORKER, worker).set(LEASE.LEASED_UNTIL, until)
                .onConflict(LEASE.TENANT, LEASE.KIND).doUpdate().set(LEASE.WORKER, worker).set(LEASE.LEASED_UNTIL, until)
                .where(LEASE.LEASED_UNTIL.le(DSL.currentInstant())).execute() == 1;
    }

    /** @return whether the lease is still this worker's */
    boolean renew(Lease lease) {
        return platform.in(tx -> tx.sql().update(LEASE).set(LEASE.LEASED_UNTIL, DSL.currentInstant().add(DayToSecond.valueOf(SECONDS * 1000d)))
                .where(LEASE.TENANT.eq(lease.tenant().schema()), LEASE.KIND.eq(lease.kind().column()), LEASE.WORKER.eq(lease.worker())).execute() == 1);
    }

    /** Ends the lease and answers the wake-ups that led to it. */
    void finish(Lease lease) {
        platform.run(tx -> {
            tx.sql().deleteFrom(WAKEUP).where(WAKEUP.ID.in(lease.wakeups())).execute();
            tx.sql().deleteFrom(LEASE).where(LEASE.TENANT.eq(lease.tenant().schema()), LEASE.KIND.eq(lease.kind().column()), LEASE.WORKER.eq(lease.worker())).execute();
        });
    }

    /** Calls for every shop once, in case a wake-up was lost. */
    void sweep(Instant now) {
        platform.run(tx -> {
            for (WakeupKind kind : WakeupKind.values()) {
                tx.sql().insertInto(WAKEUP, WAKEUP.TENANT, WAKEUP.KIND, WAKEUP.DUE_AT)
                        .select(DSL.select(TENANT.SCHEMA_NAME, DSL.val(kind.column()), DSL.val(now)).from(TENANT).where(TENANT.STATUS.in(TenantState.codes()))).execute();
            }
        });
    }
}
