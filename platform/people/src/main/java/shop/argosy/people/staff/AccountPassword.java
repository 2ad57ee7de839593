package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** The one place where somebody who is not signed in tries the password of an account: wrong ones are counted and written down. */
@ApplicationScoped
public class AccountPassword {

    private final PlatformDatabase platform;
    private final Passwords passwords;
    private final PasswordTries tries;
    private final Audit audit;

    @Inject
    public AccountPassword(PlatformDatabase platform, Passwords passwords, PasswordTries tries, Audit audit) {
        this.platform = platform;
        this.passwords = passwords;
        this.tries = tries;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AccountPassword() {
        this(null, null, null, null);
    }

    /**
     * As slow for an account that does not exist. Not called inside a transaction.
     *
     * @param stored what the e-mail address was found to be
     * @throws Problem 429 {@code too-many-requests}
     */
    public boolean isRight(String email, Optional<Accounts.Stored> stored, String password, Caller caller) {
        boolean right = tries.allow(Realm.STAFF, email, caller, () -> passwords.matches(password, stored.map(Accounts.Stored::passwordHash)));
        if (!right) {
            String tried = stored.map(known -> known.account().id().toString()).orElse("unknown");
            platform.run(tx -> audit.read(tx, new Audit.Entry(Actor.NOBODY, "account.sign-in-failed", "account", tried, Map.of())));
        }
        return right;
    }
}
