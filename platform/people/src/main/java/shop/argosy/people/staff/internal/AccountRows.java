package shop.argosy.people.staff.internal;

import static shop.argosy.schema.platform.Tables.ACCOUNT;
import static shop.argosy.schema.platform.Tables.MEMBERSHIP;
import static shop.argosy.schema.platform.Tables.TENANT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.SignInRows;
import shop.argosy.schema.platform.tables.records.AccountRecord;

/** Rows of account and membership. */
public final class AccountRows implements SignInRows {

    /** The shop that a membership is in. */
    public static final TableField<?, UUID> SHOP = MEMBERSHIP.TENANT_ID;

    /** An account as it is stored. */
    public record Row(UUID id, Sealed<String> email, byte[] emailIndex, String passwordHash, byte[] wrappedKey, int keyVersion, String locale) {
    }

    /** A membership in a live shop. */
    public record MemberRow(Tenant tenant, String shopName, String role) {
    }

    /** @param emailIndexes of one address, under each master key that is in use */
    public Optional<Row> byEmail(PlatformTx tx, List<byte[]> emailIndexes) {
        return one(tx, ACCOUNT.EMAIL_INDEX.in(emailIndexes));
    }

    public Optional<Row> byId(PlatformTx tx, UUID id) {
        return one(tx, ACCOUNT.ID.eq(id));
    }

    /** @throws org.jooq.exception.IntegrityConstraintViolationException when the e-mail address has an account */
    public void insert(PlatformTx tx, Row row) {
        tx.sql().insertInto(ACCOUNT).set(ACCOUNT.ID, row.id()).set(ACCOUNT.EMAIL, row.email()).set(ACCOUNT.EMAIL_INDEX, row.emailIndex())
                .set(ACCOUNT.PASSWORD_HASH, row.passwordHash()).set(ACCOUNT.WRAPPED_KEY, row.wrappedKey())
                .set(ACCOUNT.KEY_VERSION, (short) row.keyVersion()).set(ACCOUNT.LOCALE, row.locale()).execute();
    }

    @Override
    public int countOther(PlatformTx tx, int keyVersion) {
        return tx.sql().fetchCount(ACCOUNT, ACCOUNT.KEY_VERSION.ne((short) keyVersion));
    }

    @Override
    public List<Keyed> lockOther(PlatformTx tx, int keyVersion, int limit) {
        return tx.sql().selectFrom(ACCOUNT).where(ACCOUNT.KEY_VERSION.ne((short) keyVersion)).orderBy(ACCOUNT.ID).limit(limit).forNoKeyUpdate().fetch(row -> new Keyed(row.getId(), row.getEmail(), row.getWrappedKey()));
    }

    @Override
    public void rekey(PlatformTx tx, UUID id, byte[] wrappedKey, byte[] emailIndex, int keyVersion) {
        tx.sql().update(ACCOUNT).set(ACCOUNT.WRAPPED_KEY, wrappedKey).set(ACCOUNT.EMAIL_INDEX, emailIndex).set(ACCOUNT.KEY_VERSION, (short) keyVersion).where(ACCOUNT.ID.eq(id)).execute();
    }

    public void join(PlatformTx tx, UUID account, UUID tenant, String role) {
        tx.sql().insertInto(MEMBERSHIP).set(MEMBERSHIP.ACCOUNT_ID, account).set(MEMBERSHIP.TENANT_ID, tenant).set(MEMBERSHIP.ROLE, role).execute();
    }

    /** Accounts with this role in a shop, oldest first. */
    public List<UUID> members(PlatformTx tx, UUID shop, String role) {
        return tx.sql().select(MEMBERSHIP.ACCOUNT_ID).from(MEMBERSHIP).where(MEMBERSHIP.TENANT_ID.eq(shop), MEMBERSHIP.ROLE.eq(role))
                .orderBy(MEMBERSHIP.ACCOUNT_ID).fetch(MEMBERSHIP.ACCOUNT_ID);
    }

    /** Of live shops, oldest shop first. */
    public List<MemberRow> memberships(PlatformTx tx, UUID account) {
        return live(tx, account).orderBy(TENANT.ID).fetch(AccountRows::member);
    }

    public Optional<MemberRow> membership(PlatformTx tx, UUID account, String address) {
        return live(tx, account).and(TENANT.ADDRESS.eq(address)).fetchOptional(AccountRows::member);
    }

    private static SelectConditionStep<Record> live(PlatformTx tx, UUID account) {
        return tx.sql().select(TENANT.fields()).select(MEMBERSHIP.ROLE).from(MEMBERSHIP).join(TENANT).on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account)).and(TENANT.STATUS.in(TenantState.codes()));
    }

    private static MemberRow member(Record row) {
        return new MemberRow(TenantDirectory.read(row), row.get(TENANT.NAME), row.get(MEMBERSHIP.ROLE));
    }

    private static Optional<Row> one(PlatformTx tx, Condition condition) {
        return tx.sql().selectFrom(ACCOUNT).where(condition, ACCOUNT.ARCHIVED_AT.isNull()).fetchOptional(AccountRows::read);
    }

    private static Row read(AccountRecord row) {
        return new Row(row.getId(), row.getEmail(), row.getEmailIndex(), row.getPasswordHash(), row.getWrappedKey(), row.getKeyVersion(), row.getLocale());
    }
}
