package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Uuid7;
import shop.argosy.people.admins.internal.AdminRows;
import shop.argosy.people.staff.EmailAddress;

/** The platform's admins. E-mail addresses are sealed and found by a blind index of this realm's own. */
@ApplicationScoped
public class Admins {

    static final String INDEX = "platform-admin-email";

    private final AdminRows rows = new AdminRows();
    private final AccountKeys keys;
    private final MasterKey masterKey;

    @Inject
    public Admins(AccountKeys keys, MasterKey masterKey) {
        this.keys = keys;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected Admins() {
        this(null, null);
    }

    /** An admin with the password's hash. */
    record Stored(Admin admin, String passwordHash) {
    }

    public boolean any(PlatformTx tx) {
        return rows.any(tx);
    }

    public Optional<Admin> byId(PlatformTx tx, UUID id) {
        return rows.byId(tx, id).map(this::admin);
    }

    /** Oldest first. */
    List<Admin> all(PlatformTx tx) {
        return rows.all(tx).stream().map(this::admin).toList();
    }

    /** All that there are, locked. */
    Set<UUID> lockAll(PlatformTx tx) {
        return rows.lockAll(tx);
    }

    /** @return false when there is no such admin */
    boolean archive(PlatformTx tx, UUID id) {
        return rows.archive(tx, id);
    }

    /** The e-mail addresses of those of the ids that are admins, former ones too. */
    public Map<UUID, String> emails(PlatformTx tx, List<UUID> ids) {
        return rows.byIds(tx, ids).stream().map(this::admin).collect(Collectors.toMap(Admin::id, Admin::email));
    }

    /** @return nothing when the e-mail address has an admin */
    public Optional<Admin> create(PlatformTx tx, String email, String passwordHash) {
        UUID id = Uuid7.next();
        byte[] wrapped = keys.newWrapped(id);
        String normalised = EmailAddress.normalise(email);
        boolean made = rows.insert(tx, new AdminRows.Row(id, keys.open(id, wrapped).seal(normalised), index(email), passwordHash, wrapped, masterKey.version()));
        return made ? Optional.of(new Admin(id, normalised)) : Optional.empty();
    }

    /** @return nothing when no former admin had the e-mail address */
    Optional<UUID> revive(PlatformTx tx, String email, String passwordHash) {
        return rows.revive(tx, masterKey.blindIndexes(INDEX, EmailAddress.normalise(email)), passwordHash);
    }

    Optional<Stored> byEmail(PlatformTx tx, String email) {
        return rows.byEmail(tx, masterKey.blindIndexes(INDEX, EmailAddress.normalise(email))).map(row -> new Stored(admin(row), row.passwordHash()));
    }

    private Admin admin(AdminRows.Row row) {
        return new Admin(row.id(), keys.open(row.id(), row.wrappedKey()).open(row.email()));
    }

    private byte[] index(String email) {
        return masterKey.blindIndex(INDEX, EmailAddress.normalise(email));
    }
}
