package shop.argosy.foundation.deletion.internal;

import static shop.argosy.schema.platform.Tables.SHOP_DELETION;
import static shop.argosy.schema.platform.Tables.SHOP_DELETION_STEP;
import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.TENANT_MIGRATION;
import static shop.argosy.schema.relay.Tables.LEASE;
import static shop.argosy.schema.relay.Tables.WAKEUP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Records;
import org.jooq.impl.DSL;
import shop.argosy.foundation.deletion.StuckDeletion;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Tenant;

/** Rows of shop_deletion and shop_deletion_step, and the condemned shop's own. */
public final class DeletionRows {

    /** A shop that nothing saves any more. */
    public record Condemned(Tenant shop, Instant since) {
    }

    /** Shops that had closed by then and are closed still; those first that closed first. */
    public List<UUID> closedBy(PlatformTx tx, Instant then) {
        return tx.sql().select(TENANT.ID).from(TENANT).where(TENANT.STATUS.eq(TenantState.CLOSED.code()), TENANT.STATUS_SINCE.le(then))
                .orderBy(TENANT.STATUS_SINCE, TENANT.ID).fetch(TENANT.ID);
    }

    /** Locks such a shop; empty when somebody has opened it again meanwhile. @return when it closed */
    public Optional<Instant> lockClosed(PlatformTx tx, UUID shop, Instant then) {
        return tx.sql().select(TENANT.STATUS_SINCE).from(TENANT).where(TENANT.ID.eq(shop), TENANT.STATUS.eq(TenantState.CLOSED.code()), TENANT.STATUS_SINCE.le(then))
                .forNoKeyUpdate().fetchOptional(TENANT.STATUS_SINCE);
    }

    /** From here no way leads back: no page, no host and no worker finds the shop any more. */
    public void condemn(PlatformTx tx, UUID shop, Instant closedAt, Instant now) {
        tx.sql().update(TENANT).set(TENANT.STATUS, "deleting").set(TENANT.STATUS_SINCE, now).set(TENANT.UPDATED_AT, now).where(TENANT.ID.eq(shop)).execute();
        tx.sql().insertInto(SHOP_DELETION).set(SHOP_DELETION.TENANT_ID, shop).set(SHOP_DELETION.CLOSED_AT, closedAt).set(SHOP_DELETION.BEGAN_AT, now).execute();
        tx.sql().deleteFrom(TENANT_MIGRATION).where(TENANT_MIGRATION.TENANT_ID.eq(shop)).execute();
    }

    /** Oldest first. */
    public List<Condemned> unfinished(PlatformTx tx) {
        return tx.sql().select(TENANT.fields()).select(SHOP_DELETION.BEGAN_AT).from(SHOP_DELETION).join(TENANT).on(TENANT.ID.eq(SHOP_DELETION.TENANT_ID))
                .where(SHOP_DELETION.FINISHED_AT.isNull()).orderBy(SHOP_DELETION.BEGAN_AT, TENANT.ID)
                .fetch(row -> new Condemned(TenantDirectory.read(row), row.get(SHOP_DELETION.BEGAN_AT)));
    }

    /** Those whose last try failed. Oldest first, at most 50. */
    public List<StuckDeletion> stuck(PlatformTx tx) {
        return tx.sql().select(TENANT.ID, TENANT.ADDRESS, TENANT.NAME, SHOP_DELETION.LAST_ERROR).from(SHOP_DELETION).join(TENANT).on(TENANT.ID.eq(SHOP_DELETION.TENANT_ID))
                .where(SHOP_DELETION.FINISHED_AT.isNull(), SHOP_DELETION.LAST_ERROR.isNotNull()).orderBy(SHOP_DELETION.BEGAN_AT, TENANT.ID).limit(50)
                .fetch(Records.mapping(StuckDeletion::new));
    }

    /** Calls for work in the shop, and who was at it. */
    public void silence(PlatformTx tx, Tenant shop) {
        tx.sql().deleteFrom(WAKEUP).where(WAKEUP.TENANT.eq(shop.schema())).execute();
        tx.sql().deleteFrom(LEASE).where(LEASE.TENANT.eq(shop.schema())).execute();
    }

    public boolean isDone(PlatformTx tx, Tenant shop, String step) {
        return tx.sql().fetchExists(SHOP_DELETION_STEP, SHOP_DELETION_STEP.TENANT_ID.eq(shop.id()), SHOP_DELETION_STEP.STEP.eq(step), SHOP_DELETION_STEP.FINISHED_AT.isNotNull());
    }

    /** What was found at the first look stays written: a later one, after a break, finds less. */
    public void found(PlatformTx tx, Tenant shop, String step, long found) {
        tx.sql().insertInto(SHOP_DELETION_STEP).set(SHOP_DELETION_STEP.TENANT_ID, shop.id()).set(SHOP_DELETION_STEP.STEP, step).set(SHOP_DELETION_STEP.FOUND, found)
                .onConflict(SHOP_DELETION_STEP.TENANT_ID, SHOP_DELETION_STEP.STEP).doNothing().execute();
    }

    /** What came after the step was done. */
    public void foundLate(PlatformTx tx, Tenant shop, String step, long found) {
        tx.sql().update(SHOP_DELETION_STEP).set(SHOP_DELETION_STEP.FOUND, SHOP_DELETION_STEP.FOUND.plus(found))
                .where(SHOP_DELETION_STEP.TENANT_ID.eq(shop.id()), SHOP_DELETION_STEP.STEP.eq(step)).execute();
    }

    public void done(PlatformTx tx, Tenant shop, String step) {
        tx.sql().update(SHOP_DELETION_STEP).set(SHOP_DELETION_STEP.FINISHED_AT, DSL.currentInstant())
                .where(SHOP_DELETION_STEP.TENANT_ID.eq(shop.id()), SHOP_DELETION_STEP.STEP.eq(step)).execute();
    }

    public void failed(PlatformTx tx, Tenant shop, String error) {
        tx.sql().update(SHOP_DELETION).set(SHOP_DELETION.LAST_ERROR, error).where(SHOP_DELETION.TENANT_ID.eq(shop.id())).execute();
    }

    /** By step. */
    public Map<String, Long> counts(PlatformTx tx, Tenant shop) {
        return tx.sql().selectFrom(SHOP_DELETION_STEP).where(SHOP_DELETION_STEP.TENANT_ID.eq(shop.id())).orderBy(SHOP_DELETION_STEP.STEP)
                .fetchMap(SHOP_DELETION_STEP.STEP, SHOP_DELETION_STEP.FOUND);
    }

    /** @return false when another was first */
    public boolean finish(PlatformTx tx, Tenant shop, Instant now) {
        int finished = tx.sql().update(SHOP_DELETION).set(SHOP_DELETION.FINISHED_AT, now).setNull(SHOP_DELETION.LAST_ERROR)
                .where(SHOP_DELETION.TENANT_ID.eq(shop.id()), SHOP_DELETION.FINISHED_AT.isNull()).execute();
        tx.sql().update(TENANT).set(TENANT.STATUS, "deleted").set(TENANT.STATUS_SINCE, now).set(TENANT.UPDATED_AT, now).setNull(TENANT.NAME).setNull(TENANT.TEMPLATE)
                .setNull(TENANT.COUNTRY).setNull(TENANT.CURRENCY).setNull(TENANT.LOCALE).where(TENANT.ID.eq(shop.id()), TENANT.STATUS.eq("deleting")).execute();
        return finished == 1;
    }
}
