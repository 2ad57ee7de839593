package shop.argosy.people.admins.internal;

import static shop.argosy.schema.platform.Tables.ADMIN_SESSION;
import static shop.argosy.schema.platform.Tables.PLATFORM_ADMIN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Sealed;
import shop.argosy.people.staff.SignInRows;
import shop.argosy.schema.platform.tables.records.PlatformAdminRecord;

/** Rows of platform_admin. */
public final class AdminRows implements SignInRows {

    /** An admin as stored. */
    public record Row(UUID id, Sealed<String> email, byte[] emailIndex, String passwordHash, byte[] wrappedKey, int keyVersion) {
    }

    public boolean any(PlatformTx tx) {
        return tx.sql().fetchExists(PLATFORM_ADMIN, PLATFORM_ADMIN.ARCHIVED_AT.isNull());
    }

    /** @param emailIndexes of one address, under each master key that is in use */
    public Optional<Row> byEmail(PlatformTx tx, List<byte[]> emailIndexes) {
        return one(tx, PLATFORM_ADMIN.EMAIL_INDEX.in(emailIndexes));
    }

    public Optional<Row> byId(PlatformTx tx, UUID id) {
        return one(tx, PLATFORM_ADMIN.ID.eq(id));
    }

    /** Those of the ids that are admins, in no order. */
    public List<Row> byIds(PlatformTx tx, List<UUID> ids) {
        return tx.sql().selectFrom(PLATFORM_ADMIN).where(PLATFORM_ADMIN.ID.in(ids)).fetch(AdminRows::read);
    }

    /** Oldest first. */
    public List<Row> all(PlatformTx tx) {
        return tx.sql().selectFrom(PLATFORM_ADMIN).where(PLATFORM_ADMIN.ARCHIVED_AT.isNull()).orderBy(PLATFORM_ADMIN.ID).fetch(AdminRows::read);
    }

    /** All admins that there are, who from now on stay until the transaction ends. */
    public Set<UUID> lockAll(PlatformTx tx) {
        return tx.sql().select(PLATFORM_ADMIN.ID).from(PLATFORM_ADMIN).where(PLATFORM_ADMIN.ARCHIVED_AT.isNull()).orderBy(PLATFORM_ADMIN.ID).forNoKeyUpdate().fetchSet(PLATFORM_ADMIN.ID);
    }

    /** Makes an archived admin one again, without the sessions that he had. @param emailIndexes of one address, under each master key that is in use */
    public Optional<UUID> revive(PlatformTx tx, List<byte[]> emailIndexes, String passwordHash) {
        Optional<UUID> revived = tx.sql().update(PLATFORM_ADMIN).setNull(PLATFORM_ADMIN.ARCHIVED_AT).set(PLATFORM_ADMIN.PASSWORD_HASH, passwordHash)
                .where(PLATFORM_ADMIN.EMAIL_INDEX.in(emailIndexes), PLATFORM_ADMIN.ARCHIVED_AT.isNotNull()).returning(PLATFORM_ADMIN.ID).fetchOptional(PLATFORM_ADMIN.ID);
        revived.ifPresent(id -> endSessions(tx, id));
        return revived;
    }

    /** Ends the admin's sessions too. */
    public boolean archive(PlatformTx tx, UUID id) {
        endSessions(tx, id);
        return tx.sql().update(PLATFORM_ADMIN).set(PLATFORM_ADMIN.ARCHIVED_AT, DSL.currentInstant()).where(PLATFORM_ADMIN.ID.eq(id), PLATFORM_ADMIN.ARCHIVED_AT.isNull()).execute() == 1;
    }

    /** @return false when the e-mail address has an admin */
    public boolean insert(PlatformTx tx, Row row) {
        return tx.sql().insertInto(PLATFORM_ADMIN).set(PLATFORM_ADMIN.ID, row.id()).set(PLATFORM_ADMIN.EMAIL, row.email()).set(PLATFORM_ADMIN.EMAIL_INDEX, row.emailIndex())
                .set(PLATFORM_ADMIN.PASSWORD_HASH, row.passwordHash()).set(PLATFORM_ADMIN.WRAPPED_KEY, row.wrappedKey())
                .set(PLATFORM_ADMIN.KEY_VERSION, (short) row.keyVersion())
                .onConflict(PLATFORM_ADMIN.EMAIL_INDEX).doNothing().execute() == 1;
    }

    @Override
    public int countOther(PlatformTx tx, int keyVersion) {
        return tx.sql().fetchCount(PLATFORM_ADMIN, PLATFORM_ADMIN.KEY_VERSION.ne((short) keyVersion));
    }

    @Override
    public List<Keyed> lockOther(PlatformTx tx, int keyVersion, int limit) {
        return tx.sql().selectFrom(PLATFORM_ADMIN).where(PLATFORM_ADMIN.KEY_VERSION.ne((short) keyVersion)).orderBy(PLATFORM_ADMIN.ID).limit(limit).forNoKeyUpdate().fetch(row -> new Keyed(row.getId(), row.getEmail(), row.getWrappedKey()));
    }

    @Override
    public void rekey(PlatformTx tx, UUID id, byte[] wrappedKey, byte[] emailIndex, int keyVersion) {
        tx.sql().update(PLATFORM_ADMIN).set(PLATFORM_ADMIN.WRAPPED_KEY, wrappedKey).set(PLATFORM_ADMIN.EMAIL_INDEX, emailIndex)
                .set(PLATFORM_ADMIN.KEY_VERSION, (short) keyVersion).where(PLATFORM_ADMIN.ID.eq(id)).execute();
    }

    private static void endSessions(PlatformTx tx, UUID id) {
        tx.sql().deleteFrom(ADMIN_SESSION).where(ADMIN_SESSION.ADMIN_ID.eq(id)).execute();
    }

    private static Optional<Row> one(PlatformTx tx, Condition condition) {
        return tx.sql().selectFrom(PLATFORM_ADMIN).where(condition, PLATFORM_ADMIN.ARCHIVED_AT.isNull()).fetchOptional(AdminRows::read);
    }

    private static Row read(PlatformAdminRecord row) {
        return new Row(row.getId(), row.getEmail(), row.getEmailIndex(), row.getPasswordHash(), row.getWrappedKey(), row.getKeyVersion());
    }
}
