package shop.argosy.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.ShopAccess;

/** Who may see who did what, and what those are called. */
@ApplicationScoped
public class Owners {

    private static final String OWNER = "owner";

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Admins admins;

    @Inject
    public Owners(PlatformDatabase platform, Accounts accounts, Admins admins) {
        this.platform = platform;
        this.accounts = accounts;
        this.admins = admins;
    }

    /** For CDI's proxy alone. */
    protected Owners() {
        this(null, null, null);
    }

    /** @throws Problem 403 {@code owner-only} */
    public ShopAccess only(ShopAccess access) {
        if (!access.role().equals(OWNER)) {
            throw Problem.of(403, "owner-only", "Only the shop's owner may do this. Ask the owner.");
        }
        return access;
    }

    /** E-mail addresses by account or platform admin, former admins too; accounts that are gone are missing. */
    public Map<UUID, String> emails(Collection<UUID> ids) {
        var emails = new HashMap<UUID, String>();
        platform.run(tx -> emails.putAll(admins.emails(tx, ids.stream().distinct().toList())));
        platform.run(tx -> ids.stream().filter(id -> !emails.containsKey(id)).distinct().forEach(id -> accounts.byId(tx, id).ifPresent(account -> emails.put(id, account.email()))));
        return emails;
    }
}
