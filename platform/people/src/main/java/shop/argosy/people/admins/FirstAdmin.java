package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.people.staff.Passwords;

/**
 * The admin whom the operator names, on a platform that has none: new, or one who was removed. Later ones are made by an
 * admin, and as long as there is any, a restart gives nobody his rights back.
 */
@ApplicationScoped
public class FirstAdmin {

    private static final System.Logger LOG = System.getLogger(FirstAdmin.class.getName());

    private final Configuration configuration;
    private final PlatformDatabase platform;
    private final Admins admins;
    private final Passwords passwords;
    private final Audit audit;

    @Inject
    public FirstAdmin(Configuration configuration, PlatformDatabase platform, Admins admins, Passwords passwords, Audit audit) {
        this.configuration = configuration;
        this.platform = platform;
        this.admins = admins;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected FirstAdmin() {
        this(null, null, null, null, null);
    }

    public void make() {
        String email = configuration.admission().adminEmail();
        String password = configuration.admission().adminPassword();
        if (email.isBlank() || password.isBlank() || platform.in(admins::any)) {
            return;
        }
        String hash = passwords.hash(password);
        platform.run(tx -> admins.revive(tx, email, hash).ifPresentOrElse(former -> tell(tx, "admin.restored", former),
                () -> admins.create(tx, email, hash).ifPresent(made -> tell(tx, "admin.created", made.id()))));
    }

    private void tell(PlatformTx tx, String action, UUID admin) {
        audit.record(tx, new Audit.Entry(Actor.SYSTEM, action, "admin", admin.toString(), Map.of()));
        LOG.log(System.Logger.Level.INFO, "The platform had no admin: {0}, {1}", action, admin);
    }
}
