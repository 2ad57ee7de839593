package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.Passwords;

/** Turns an admin's e-mail address and password into a session. What is wrong is not told, and takes as long as what is right. */
@ApplicationScoped
public class AdminSignIn {

    private static final String FAILED = "admin-sign-in-failed";
    private static final int FAILURES_PER_MINUTE = 5;

    private final PlatformDatabase platform;
    private final Admins admins;
    private final Passwords passwords;
    private final AdminSessions sessions;
    private final Audit audit;
    private final RateLimits limits;

    /** A new session. */
    public record SignedIn(Admin admin, String token) {
    }

    @Inject
    public AdminSignIn(PlatformDatabase platform, Admins admins, Passwords passwords, AdminSessions sessions, Audit audit, RateLimits limits) {
        this.platform = platform;
        this.admins = admins;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected AdminSignIn() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 401 {@code wrong-credentials}, 429 {@code too-many-requests} */
    public SignedIn with(String email, String password, String device) {
        String tries = admins.limitKey(email);
        limits.leftAlways(FAILED, tries, FAILURES_PER_MINUTE);
        Optional<Admins.Stored> stored = platform.in(tx -> admins.byEmail(tx, email));
        if (!verify(stored, password)) {
            limits.takeAlways(FAILED, tries, FAILURES_PER_MINUTE);
            stored.ifPresent(known -> platform.run(tx -> tell(tx, known.admin(), "admin.sign-in-failed")));
            throw Problem.of(401, "wrong-credentials", "This e-mail address and password do not belong together. Check both and try again.");
        }
        Admin admin = stored.orElseThrow().admin();
        return platform.in(tx -> {
            tell(tx, admin, "admin.signed-in");
            return new SignedIn(admin, sessions.open(tx, admin.id(), device));
        });
    }

    private void tell(PlatformTx tx, Admin admin, String action) {
        audit.read(tx, new Audit.Entry(admin.actor(), action, "admin", admin.id().toString(), Map.of()));
    }

    private boolean verify(Optional<Admins.Stored> stored, String password) {
        if (stored.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, stored.get().passwordHash());
    }
}
