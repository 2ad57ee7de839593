package shop.argosy.foundation.rotation.internal;

import static shop.argosy.schema.platform.Tables.KEY_ROTATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.rotation.Progress;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.platform.tables.records.KeyRotationRecord;

/** Rows of key_rotation. */
public final class RotationRows {

    /** One that runs, and since when it is in its phase. */
    public record Running(Progress progress, Instant phaseAt) {
    }

    /** @param tenant null for the master key. @throws org.jooq.exception.IntegrityConstraintViolationException when one runs already */
    public UUID begin(PlatformTx tx, UUID tenant, int toVersion, long total) {
        UUID id = Uuid7.next();
        tx.sql().insertInto(KEY_ROTATION).set(KEY_ROTATION.ID, id).set(KEY_ROTATION.KIND, tenant == null ? "master" : "tenant").set(KEY_ROTATION.TENANT_ID, tenant)
                .set(KEY_ROTATION.TO_VERSION, (short) toVersion).set(KEY_ROTATION.PHASE, tenant == null ? "rewrapping" : "announced").set(KEY_ROTATION.TOTAL, total).execute();
        return id;
    }

    /** Oldest first. */
    public List<Running> running(PlatformTx tx) {
        return tx.sql().selectFrom(KEY_ROTATION).where(KEY_ROTATION.FINISHED_AT.isNull()).orderBy(KEY_ROTATION.ID).fetch(row -> new Running(read(row), row.getPhaseAt()));
    }

    /** Newest first. @param tenant null for the master key */
    public List<Progress> latest(PlatformTx tx, UUID tenant, int limit) {
        return tx.sql().selectFrom(KEY_ROTATION).where(KEY_ROTATION.TENANT_ID.isNotDistinctFrom(tenant)).orderBy(KEY_ROTATION.ID.desc()).limit(limit).fetch(RotationRows::read);
    }

    public void phase(PlatformTx tx, UUID id, String phase) {
        tx.sql().update(KEY_ROTATION).set(KEY_ROTATION.PHASE, phase).set(KEY_ROTATION.PHASE_AT, DSL.currentInstant()).setNull(KEY_ROTATION.LAST_ERROR).where(KEY_ROTATION.ID.eq(id)).execute();
    }

    public void done(PlatformTx tx, UUID id, long total, long done) {
        tx.sql().update(KEY_ROTATION).set(KEY_ROTATION.TOTAL, total).set(KEY_ROTATION.DONE, done).setNull(KEY_ROTATION.LAST_ERROR).where(KEY_ROTATION.ID.eq(id)).execute();
    }

    public void failed(PlatformTx tx, UUID id, String error) {
        tx.sql().update(KEY_ROTATION).set(KEY_ROTATION.LAST_ERROR, error).where(KEY_ROTATION.ID.eq(id)).execute();
    }

    public void finish(PlatformTx tx, UUID id) {
        tx.sql().update(KEY_ROTATION).set(KEY_ROTATION.PHASE, "done").set(KEY_ROTATION.PHASE_AT, DSL.currentInstant()).set(KEY_ROTATION.FINISHED_AT, DSL.currentInstant())
                .setNull(KEY_ROTATION.LAST_ERROR).where(KEY_ROTATION.ID.eq(id)).execute();
    }

    private static Progress read(KeyRotationRecord row) {
        return new Progress(row.getId(), row.getKind(), row.getTenantId(), row.getToVersion(), row.getPhase(), row.getTotal(), row.getDone(), row.getStartedAt(),
                row.getFinishedAt(), row.getLastError());
    }
}
