package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.PasswordTries;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.Realm;

/** Turns an admin's e-mail address and password into a session. What is wrong is not told, and takes as long as what is right. */
@ApplicationScoped
public class AdminSignIn {

    private final PlatformDatabase platform;
    private final Admins admins;
    private final Passwords passwords;
    private final AdminSessions sessions;
    private final Audit audit;
    private final PasswordTries tries;

    /** A new session. */
    public record SignedIn(Admin admin, String token) {
    }

    @Inject
    public AdminSignIn(PlatformDatabase platform, Admins admins, Passwords passwords, AdminSessions sessions, Audit audit, PasswordTries tries) {
        this.platform = platform;
        this.admins = admins;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.tries = tries;
    }

    /** For CDI's proxy alone. */
    protected AdminSignIn() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 401 {@code wrong-credentials}, 429 {@code too-many-requests} */
    public SignedIn with(String email, String password, Caller caller) {
        Optional<Admins.Stored> stored = platform.in(tx -> admins.byEmail(tx, email));
        if (!tries.allow(Realm.ADMINS, email, caller, () -> passwords.matches(password, stored.map(Admins.Stored::passwordHash)))) {
            stored.ifPresent(known -> platform.run(tx -> tell(tx, known.admin(), "admin.sign-in-failed")));
            throw Problem.of(401, "wrong-credentials", "This e-mail address and password do not belong together. Check both and try again.");
        }
        Admin admin = stored.orElseThrow().admin();
        return platform.in(tx -> {
            tell(tx, admin, "admin.signed-in");
            return new SignedIn(admin, sessions.open(tx, admin.id(), caller.device()));
        });
    }

    private void tell(PlatformTx tx, Admin admin, String action) {
        audit.read(tx, new Audit.Entry(admin.actor(), action, "admin", admin.id().toString(), Map.of()));
    }
}
