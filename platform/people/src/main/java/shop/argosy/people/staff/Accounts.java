package shop.argosy.people.staff;

import static shop.argosy.schema.platform.Tables.ACCOUNT;
import static shop.argosy.schema.platform.Tables.MEMBERSHIP;
import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.platform.tables.records.AccountRecord;

/** The accounts and their memberships in shops. E-mail addresses are sealed and found by a blind index. */
@ApplicationScoped
public class Accounts {

    private final AccountKeys keys;
    private final MasterKey masterKey;

    @Inject
    public Accounts(AccountKeys keys, MasterKey masterKey) {
        this.keys = keys;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected Accounts() {
        this(null, null);
    }

    /** An account with its password's hash. */
    public record Stored(Account account, String passwordHash) {
    }

    /** A shop that an account may enter. */
    public record Membership(Tenant tenant, String shopName, String role) {
    }

    public Optional<Stored> byEmail(PlatformTx tx, String email) {
        return tx.sql().selectFrom(ACCOUNT).where(ACCOUNT.EMAIL_INDEX.eq(index(email)), ACCOUNT.ARCHIVED_AT.isNull()).fetchOptional(this::read);
    }

    public Optional<Account> byId(PlatformTx tx, UUID id) {
        return tx.sql().selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id), ACCOUNT.ARCHIVED_AT.isNull()).fetchOptional(this::read).map(Stored::account);
    }

    /** @throws org.jooq.exception.IntegrityConstraintViolationException when the e-mail address has an account */
    public Account create(PlatformTx tx, String email, String passwordHash, String locale) {
        UUID id = Uuid7.next();
        byte[] wrapped = keys.newWrapped(id);
        String normalised = EmailAddress.normalise(email);
        tx.sql().insertInto(ACCOUNT).set(ACCOUNT.ID, id).set(ACCOUNT.EMAIL, keys.open(id, wrapped).seal(normalised)).set(ACCOUNT.EMAIL_INDEX, index(email))
                .set(ACCOUNT.PASSWORD_HASH, passwordHash).set(ACCOUNT.WRAPPED_KEY, wrapped).set(ACCOUNT.LOCALE, locale).execute();
        return new Account(id, normalised, locale);
    }

    public void join(PlatformTx tx, Account account, Tenant tenant) {
        tx.sql().insertInto(MEMBERSHIP).set(MEMBERSHIP.ACCOUNT_ID, account.id()).set(MEMBERSHIP.TENANT_ID, tenant.id()).set(MEMBERSHIP.ROLE, "owner").execute();
    }

    /** The live shops of an account, oldest first. */
    public List<Membership> memberships(PlatformTx tx, UUID account) {
        return tx.sql().select(TENANT.fields()).select(MEMBERSHIP.ROLE).from(MEMBERSHIP).join(TENANT).on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account), TENANT.STATUS.eq("active")).orderBy(TENANT.ID)
                .fetch(row -> new Membership(TenantDirectory.read(row), row.get(TENANT.NAME), row.get(MEMBERSHIP.ROLE)));
    }

    private Stored read(AccountRecord row) {
        var key = keys.open(row.getId(), row.getWrappedKey());
        return new Stored(new Account(row.getId(), key.open(row.getEmail()), row.getLocale()), row.getPasswordHash());
    }

    private byte[] index(String email) {
        return masterKey.blindIndex("account-email", EmailAddress.normalise(email));
    }
}
