package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** Turns an e-mail address and a password into a session. A wrong one and an unknown one are told the same, and as slowly. */
@ApplicationScoped
public class SignIn {

    private final PlatformDatabase platform;
    private final Accounts accounts;
    private final AccountPassword password;
    private final Sessions sessions;
    private final Audit audit;

    @Inject
    public SignIn(PlatformDatabase platform, Accounts accounts, AccountPassword password, Sessions sessions, Audit audit) {
        this.platform = platform;
        this.accounts = accounts;
        this.password = password;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected SignIn() {
        this(null, null, null, null, null);
    }

    /** A new session and the shops it opens. */
    public record SignedIn(Account account, String token, List<Accounts.Membership> memberships) {
    }

    /** @throws Problem 401 {@code wrong-credentials}, 429 after too many of them */
    public SignedIn with(String email, String password, Caller caller) {
        Optional<Accounts.Stored> stored = platform.in(tx -> accounts.byEmail(tx, email));
        if (!this.password.isRight(email, stored, password, caller)) {
            throw Problem.of(401, "wrong-credentials", "This e-mail address and password do not belong together. Check both and try again.");
        }
        Account account = stored.orElseThrow().account();
        return platform.in(tx -> {
            audit.read(tx, new Audit.Entry(Actor.account(account.id()), "account.signed-in", "account", account.id().toString(), Map.of()));
            return new SignedIn(account, sessions.open(tx, account.id(), caller.device()), accounts.memberships(tx, account.id()));
        });
    }
}
