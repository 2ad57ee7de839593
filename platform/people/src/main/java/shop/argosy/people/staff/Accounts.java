package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.people.staff.internal.AccountRows;

/** The accounts and their memberships in shops. E-mail addresses are sealed and found by a blind index. */
@ApplicationScoped
public class Accounts {

    static final String INDEX = "account-email";
    private static final String OWNER = "owner";

    private final AccountRows rows = new AccountRows();
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
        return rows.byEmail(tx, masterKey.blindIndexes(INDEX, EmailAddress.normalise(email))).map(this::read);
    }

    public Optional<Account> byId(PlatformTx tx, UUID id) {
        return storedById(tx, id).map(Stored::account);
    }

    Optional<Stored> storedById(PlatformTx tx, UUID id) {
        return rows.byId(tx, id).map(this::read);
    }

    /** @throws org.jooq.exception.IntegrityConstraintViolationException when the e-mail address has an account */
    public Account create(PlatformTx tx, String email, String passwordHash, String locale) {
        UUID id = Uuid7.next();
        byte[] wrapped = keys.newWrapped(id);
        String normalised = EmailAddress.normalise(email);
        rows.insert(tx, new AccountRows.Row(id, keys.open(id, wrapped).seal(normalised), index(email), passwordHash, wrapped, masterKey.version(), locale));
        return new Account(id, normalised, locale);
    }

    public void join(PlatformTx tx, Account account, Tenant tenant) {
        rows.join(tx, account.id(), tenant.id(), OWNER);
    }

    /** The live shops of an account, oldest first. */
    public List<Membership> memberships(PlatformTx tx, UUID account) {
        return rows.memberships(tx, account).stream().map(Accounts::membership).toList();
    }

    /** An account's membership in one live shop. */
    public Optional<Membership> membership(PlatformTx tx, UUID account, String address) {
        return rows.membership(tx, account, address).map(Accounts::membership);
    }

    /** Whom a shop belongs to, oldest account first. */
    public List<UUID> owners(PlatformTx tx, UUID shop) {
        return rows.members(tx, shop, OWNER);
    }

    private static Membership membership(AccountRows.MemberRow row) {
        return new Membership(row.tenant(), row.shopName(), row.role());
    }

    private Stored read(AccountRows.Row row) {
        var key = keys.open(row.id(), row.wrappedKey());
        return new Stored(new Account(row.id(), key.open(row.email()), row.locale()), row.passwordHash());
    }

    private byte[] index(String email) {
        return masterKey.blindIndex(INDEX, EmailAddress.normalise(email));
    }
}
