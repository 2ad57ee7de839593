package shop.argosy.foundation.tenancy.internal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.TENANT_MIGRATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.MigrationStatus;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * Which shops are to be migrated to a version, and how far that is: rows of the platform, so that any number of nodes
 * and commands work on them together and nothing is lost when one is killed.
 */
public final class MigrationQueue {

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration RATE_WINDOW = Duration.ofSeconds(20);
    private static final String WAITING = "waiting";
    private static final String RUNNING = "running";
    private static final String DONE = "done";
    private static final String QUARANTINED = "quarantined";

    private final PlatformDatabase platform;
    private final int version;
    private final int lowestServed;

    public MigrationQueue(PlatformDatabase platform, TenantMigrations migrations) {
        this.platform = platform;
        version = migrations.currentVersion();
        lowestServed = migrations.lowestServed();
    }

    /** One shop to migrate, leased to one worker. @param attempt from 1 */
    public record Task(UUID tenant, String schema, int attempt) {
    }

    /** Every shop that is behind waits now, those that show a notice first. One set aside at this version stays so. */
    public void fill() {
        Field<Integer> urgency = when(TENANT.STATUS.eq("ready"), 1).when(TENANT.SCHEMA_VERSION.lt(lowestServed), 0).otherwise(2);
        platform.run(tx -> tx.sql().insertInto(TENANT_MIGRATION, TENANT_MIGRATION.TENANT_ID, TENANT_MIGRATION.FROM_VERSION, TENANT_MIGRATION.TO_VERSION, TENANT_MIGRATION.URGENCY)
                .select(DSL.select(TENANT.ID, TENANT.SCHEMA_VERSION, val(version), urgency).from(TENANT).where(TENANT.SCHEMA_VERSION.lt(version), TENANT.STATUS.notIn(TenantState.gone())))
                .onConflict(TENANT_MIGRATION.TENANT_ID).doUpdate()
                .set(TENANT_MIGRATION.FROM_VERSION, DSL.excluded(TENANT_MIGRATION.FROM_VERSION)).set(TENANT_MIGRATION.TO_VERSION, version)
                .set(TENANT_MIGRATION.URGENCY, DSL.excluded(TENANT_MIGRATION.URGENCY)).set(TENANT_MIGRATION.STATE, WAITING).set(TENANT_MIGRATION.ATTEMPTS, 0)
                .setNull(TENANT_MIGRATION.ERROR).setNull(TENANT_MIGRATION.STARTED_AT).setNull(TENANT_MIGRATION.FINISHED_AT).set(TENANT_MIGRATION.DUE_AT, currentInstant())
                .where(TENANT_MIGRATION.TO_VERSION.lt(version).or(TENANT_MIGRATION.STATE.eq(DONE))).execute());
    }

    public boolean isSomethingDue() {
        return platform.in(tx -> tx.sql().fetchExists(TENANT_MIGRATION, due()));
    }

    /** @param only null for any */
    public Optional<Task> take(UUID worker, UUID only) {
        return platform.in(tx -> {
            var next = tx.sql().select(TENANT_MIGRATION.TENANT_ID, TENANT.SCHEMA_NAME, TENANT_MIGRATION.ATTEMPTS).from(TENANT_MIGRATION)
                    .join(TENANT).on(TENANT.ID.eq(TENANT_MIGRATION.TENANT_ID)).where(due(), only == null ? DSL.noCondition() : TENANT_MIGRATION.TENANT_ID.eq(only))
                    .orderBy(TENANT_MIGRATION.URGENCY, TENANT_MIGRATION.DUE_AT, TENANT_MIGRATION.TENANT_ID).limit(1).forUpdate().of(TENANT_MIGRATION).skipLocked()
                    .fetchOptional(row -> new Task(row.value1(), row.value2(), row.value3() + 1));
            next.ifPresent(task -> tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.STATE, RUNNING).set(TENANT_MIGRATION.WORKER, worker)
                    .set(TENANT_MIGRATION.LEASED_UNTIL, Instant.now().plus(LEASE)).set(TENANT_MIGRATION.ATTEMPTS, task.attempt())
                    .set(TENANT_MIGRATION.STARTED_AT, DSL.coalesce(TENANT_MIGRATION.STARTED_AT, currentInstant())).where(TENANT_MIGRATION.TENANT_ID.eq(task.tenant())).execute());
            return next;
        });
    }

    /** Also what a killed worker had: its lease ends by itself. */
    private Condition due() {
        var waits = TENANT_MIGRATION.STATE.eq(WAITING).and(TENANT_MIGRATION.DUE_AT.le(currentInstant()));
        var abandoned = TENANT_MIGRATION.STATE.eq(RUNNING).and(TENANT_MIGRATION.LEASED_UNTIL.lt(currentInstant()));
        return TENANT_MIGRATION.TO_VERSION.eq(version).and(waits.or(abandoned));
    }

    /** Says that a worker lives. */
    public void renew(UUID worker) {
        platform.run(tx -> tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.LEASED_UNTIL, Instant.now().plus(LEASE))
                .where(TENANT_MIGRATION.WORKER.eq(worker), TENANT_MIGRATION.STATE.eq(RUNNING)).execute());
    }

    public void done(Task task) {
        platform.run(tx -> {
            tx.sql().update(TENANT).set(TENANT.SCHEMA_VERSION, version).set(TENANT.UPDATED_AT, currentInstant()).where(TENANT.ID.eq(task.tenant())).execute();
            tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.STATE, DONE).setNull(TENANT_MIGRATION.ERROR).set(TENANT_MIGRATION.FINISHED_AT, currentInstant())
                    .where(TENANT_MIGRATION.TENANT_ID.eq(task.tenant())).execute();
        });
    }

    public void again(Task task, String error, Duration wait) {
        platform.run(tx -> tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.STATE, WAITING).set(TENANT_MIGRATION.ERROR, error)
                .set(TENANT_MIGRATION.DUE_AT, Instant.now().plus(wait)).where(TENANT_MIGRATION.TENANT_ID.eq(task.tenant())).execute());
    }

    public void quarantine(Task task, String error) {
        platform.run(tx -> tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.STATE, QUARANTINED).set(TENANT_MIGRATION.ERROR, error)
                .set(TENANT_MIGRATION.FINISHED_AT, currentInstant()).where(TENANT_MIGRATION.TENANT_ID.eq(task.tenant())).execute());
    }

    /** @param tenant null for all. @return how many wait again */
    public int retry(UUID tenant) {
        return platform.in(tx -> tx.sql().update(TENANT_MIGRATION).set(TENANT_MIGRATION.STATE, WAITING).set(TENANT_MIGRATION.ATTEMPTS, 0).set(TENANT_MIGRATION.DUE_AT, currentInstant())
                .where(TENANT_MIGRATION.STATE.eq(QUARANTINED), TENANT_MIGRATION.TO_VERSION.eq(version), tenant == null ? DSL.noCondition() : TENANT_MIGRATION.TENANT_ID.eq(tenant)).execute());
    }

    /** The shop with this address or schema. */
    public Optional<UUID> tenant(String name) {
        return platform.in(tx -> tx.sql().select(TENANT.ID).from(TENANT).where(TENANT.ADDRESS.eq(name).or(TENANT.SCHEMA_NAME.eq(name))).fetchOptional(TENANT.ID));
    }

    /** Whether the shop waits or is being migrated. */
    public boolean isPending(UUID tenant) {
        return platform.in(tx -> tx.sql().fetchExists(TENANT_MIGRATION, TENANT_MIGRATION.TENANT_ID.eq(tenant), TENANT_MIGRATION.TO_VERSION.eq(version), TENANT_MIGRATION.STATE.in(WAITING, RUNNING)));
    }

    public MigrationStatus status() {
        return platform.in(tx -> {
            Condition ready = TENANT.STATUS.eq("ready");
            Condition current = TENANT.SCHEMA_VERSION.ge(version);
            var shops = tx.sql().select(count().filterWhere(DSL.not(ready)), count().filterWhere(DSL.not(ready), current), count().filterWhere(TENANT.SCHEMA_VERSION.lt(lowestServed), DSL.not(ready)),
                            count().filterWhere(ready), count().filterWhere(ready, current))
                    .from(TENANT).where(TENANT.STATUS.notIn(TenantState.gone())).fetchSingle();
            var states = tx.sql().select(count().filterWhere(TENANT_MIGRATION.STATE.eq(WAITING)), count().filterWhere(TENANT_MIGRATION.STATE.eq(RUNNING)),
                            count().filterWhere(TENANT_MIGRATION.STATE.eq(DONE)), count().filterWhere(TENANT_MIGRATION.STATE.eq(DONE), TENANT_MIGRATION.FINISHED_AT.gt(Instant.now().minus(RATE_WINDOW))),
                            min(TENANT_MIGRATION.STARTED_AT), max(TENANT_MIGRATION.FINISHED_AT))
                    .from(TENANT_MIGRATION).where(TENANT_MIGRATION.TO_VERSION.eq(version)).fetchSingle();
            var progress = new MigrationStatus.Progress(states.value1(), states.value2(), states.value3(), states.value4(), states.value5(), states.value6());
            return MigrationStatus.of(new MigrationStatus.Versions(version, lowestServed), new MigrationStatus.Schemas(shops.value1(), shops.value2(), shops.value3(), shops.value4(), shops.value5()), progress, RATE_WINDOW, quarantined(tx.sql()));
        });
    }

    private List<MigrationStatus.Quarantined> quarantined(DSLContext sql) {
        return sql.select().from(TENANT_MIGRATION).join(TENANT).on(TENANT.ID.eq(TENANT_MIGRATION.TENANT_ID))
                .where(TENANT_MIGRATION.STATE.eq(QUARANTINED), TENANT_MIGRATION.TO_VERSION.eq(version)).orderBy(TENANT_MIGRATION.FINISHED_AT, TENANT.ID)
                .fetch(row -> new MigrationStatus.Quarantined(row.get(TENANT.ID), row.get(TENANT.ADDRESS), row.get(TENANT.SCHEMA_NAME), row.get(TENANT_MIGRATION.FROM_VERSION),
                        row.get(TENANT_MIGRATION.ATTEMPTS), row.get(TENANT_MIGRATION.ERROR), row.get(TENANT_MIGRATION.FINISHED_AT), row.get(TENANT.SCHEMA_VERSION) >= lowestServed));
    }
}
