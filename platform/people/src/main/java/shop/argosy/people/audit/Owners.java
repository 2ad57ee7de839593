package shop.argosy.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.ShopAccess;

/** Who may see who did what, and what those are called. */
@ApplicationScoped
public class Owners {

    private static final String OWNER = "owner";

    private final PlatformDatabase platform;
    private final Accounts accounts;

    @Inject
    public Owners(PlatformDatabase platform, Accounts accounts) {
        this.platform = platform;
        this.accounts = accounts;
    }

    /** For CDI's proxy alone. */
    protected Owners() {
        this(null, null);
    }

    /** @throws Problem 403 {@code owner-only} */
    public ShopAccess only(ShopAccess access) {
        if (!access.role().equals(OWNER)) {
            throw Problem.of(403, "owner-only", "Only the shop's owner may do this. Ask the owner.");
        }
        return access;
    }

    /** E-mail addresses by account; accounts that are gone are missing. */
    public Map<UUID, String> emails(Collection<UUID> ids) {
        var emails = new HashMap<UUID, String>();
        platform.run(tx -> ids.stream().distinct().forEach(id -> accounts.byId(tx, id).ifPresent(account -> emails.put(id, account.email()))));
        return emails;
    }
}
