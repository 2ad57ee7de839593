package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** Turns an e-mail address and a password into a session. A wrong one and an unknown one are told the same, and as slowly. */
@ApplicationScoped
public class SignIn {

    private static final String FAILED = "sign-in-failed";
    /** A minute, for each account: who knows his password does not notice, who guesses needs years. */
    private static final int FAILURES = 10;

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Audit audit;
    private final RateLimits limits;

    @Inject
    public SignIn(PlatformDatabase platform, Accounts accounts, Passwords passwords, Sessions sessions, Audit audit, RateLimits limits) {
        this.platform = platform;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected SignIn() {
        this(null, null, null, null, null, null);
    }

    /** A new session and the shops it opens. */
    public record SignedIn(Account account, String token, List<Accounts.Membership> memberships) {
    }

    /** @throws Problem 401 {@code wrong-credentials}, 429 after too many of them */
    public SignedIn with(String email, String password, String device) {
        String tries = accounts.limitKey(email);
        limits.leftAlways(FAILED, tries, FAILURES);
        Optional<Accounts.Stored> stored = platform.in(tx -> accounts.byEmail(tx, email));
        if (!verify(stored, password)) {
            limits.takeAlways(FAILED, tries, FAILURES);
            String tried = stored.map(known -> known.account().id().toString()).orElse("unknown");
            platform.run(tx -> audit.read(tx, new Audit.Entry(Actor.NOBODY, "account.sign-in-failed", "account", tried, Map.of())));
            throw Problem.of(401, "wrong-credentials", "This e-mail address and password do not belong together. Check both and try again.");
        }
        Account account = stored.orElseThrow().account();
        return platform.in(tx -> {
            audit.read(tx, new Audit.Entry(Actor.account(account.id()), "account.signed-in", "account", account.id().toString(), Map.of()));
            return new SignedIn(account, sessions.open(tx, account.id(), device), accounts.memberships(tx, account.id()));
        });
    }

    private boolean verify(Optional<Accounts.Stored> stored, String password) {
        if (stored.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, stored.get().passwordHash());
    }
}
