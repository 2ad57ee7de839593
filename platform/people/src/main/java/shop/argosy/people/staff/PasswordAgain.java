package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** Asks somebody who is signed in for the password once more, before what an open screen must not be able to do alone. */
@ApplicationScoped
public class PasswordAgain {

    private static final String FAILED = "password-again-failed";
    /** A minute, for each account. */
    private static final int FAILURES = 5;

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final RateLimits limits;

    @Inject
    public PasswordAgain(PlatformDatabase platform, Accounts accounts, Passwords passwords, Audit audit, RateLimits limits) {
        this.platform = platform;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected PasswordAgain() {
        this(null, null, null, null, null);
    }

    /**
     * A try is counted before it is made, so that many at once are no more, and given back when it was right.
     *
     * @throws Problem 422 at {@code /password}; 429 after too many wrong ones
     */
    public void check(UUID account, String password) {
        limits.takeAlways(FAILED, account.toString(), FAILURES);
        Optional<Accounts.Stored> stored = platform.in(tx -> accounts.storedById(tx, account));
        if (stored.isPresent() && passwords.matches(password, stored.get().passwordHash())) {
            limits.giveBack(FAILED, account.toString(), FAILURES);
        } else {
            platform.run(tx -> audit.read(tx, new Audit.Entry(Actor.account(account), "account.password-refused", "account", account.toString(), Map.of())));
            throw Problem.invalid("/password", "This is not the password of your account. Type the one that you sign in with.");
        }
    }
}
