package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jooq.exception.IntegrityConstraintViolationException;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.ReadySchemas;
import shop.argosy.foundation.tenancy.ReadySchemas.Assignment;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.Account;
import shop.argosy.people.staff.AccountPassword;
import shop.argosy.people.staff.Accounts;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.Passwords;
import shop.argosy.people.staff.Sessions;

/**
 * The use case behind sign-up, in two idempotent steps: the platform gives the owner a schema and the address; then
 * the shop gets its first rows and opens. If the node dies in between, {@link FinishOpenings} does the second step.
 */
@ApplicationScoped
public class OpenShop {

    private static final int TRIES = 3;

    private final PlatformDatabase platform;
    private final ReadySchemas schemas;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountPassword password;
    private final Sessions sessions;
    private final Audit audit;
    private final ShopAddresses addresses;
    private final ShopOpening opening;

    @Inject
    public OpenShop(PlatformDatabase platform, ReadySchemas schemas, Accounts accounts, Passwords passwords, AccountPassword password, Sessions sessions,
            Audit audit, ShopAddresses addresses, ShopOpening opening) {
        this.platform = platform;
        this.schemas = schemas;
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
        this.sessions = sessions;
        this.audit = audit;
        this.addresses = addresses;
        this.opening = opening;
    }

    /** For CDI's proxy alone. */
    protected OpenShop() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** A live shop and a session of its owner. */
    public record Opened(Tenant tenant, Account owner, String token) {
    }

    private record Owner(Account existing, String newPasswordHash) {
    }

    private record Assigned(Tenant tenant, Account owner, String token) {
    }

    /** @throws Problem 409 {@code shop-taken} with a suggestion, 409 {@code account-exists}, 429 after too many wrong passwords */
    public Opened open(SignUp request, Caller caller) {
        return schemas.ahead(() -> openNow(request, caller));
    }

    private Opened openNow(SignUp request, Caller caller) {
        addresses.requireFree(request.address());
        Owner owner = owner(request, caller);
        Assigned assigned = assign(request, owner, caller.device());
        opening.open(assigned.tenant());
        return new Opened(assigned.tenant(), assigned.owner(), assigned.token());
    }

    /** A known e-mail address with the right password adds a shop to its account. */
    private Owner owner(SignUp request, Caller caller) {
        Optional<Accounts.Stored> stored = platform.in(tx -> accounts.byEmail(tx, request.email()));
        if (stored.isEmpty()) {
            return new Owner(null, passwords.hash(request.password()));
        }
        if (!password.isRight(request.email(), stored, request.password(), caller)) {
            throw accountExists();
        }
        return new Owner(stored.get().account(), null);
    }

    private Assigned assign(SignUp request, Owner owner, String device) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Assigned> assigned = tryToAssign(request, owner, device);
            if (assigned.isPresent()) {
                return assigned.get();
            }
            schemas.another();
        }
        throw Problem.of(503, "busy", "Many shops are being opened at this moment. Nothing was changed; try again in a few seconds.").with("retry_after", 3);
    }

    private Optional<Assigned> tryToAssign(SignUp request, Owner owner, String device) {
        try {
            return platform.in(tx -> schemas.assign(tx, assignment(request)).map(tenant -> join(tx, tenant, request, owner, device)));
        } catch (IntegrityConstraintViolationException e) {
            addresses.requireFree(request.address());
            throw accountExists();
        }
    }

    private Assigned join(PlatformTx tx, Tenant tenant, SignUp request, Owner owner, String device) {
        Account account = owner.existing() != null ? owner.existing() : accounts.create(tx, request.email(), owner.newPasswordHash(), request.locale());
        accounts.join(tx, account, tenant);
        audit.record(tx, new Audit.Entry(Actor.account(account.id()), "shop.opened", "tenant", tenant.id().toString(), Map.of("address", tenant.address())));
        return new Assigned(tenant, account, sessions.open(tx, account.id(), device));
    }

    private static Assignment assignment(SignUp request) {
        return new Assignment(request.address(), request.name(), request.template(), request.country(), request.currency().getCurrencyCode(), request.locale());
    }

    private static Problem accountExists() {
        return Problem.conflict("account-exists", "There is an account with this e-mail address, but the password is another. Sign in, or use the password of that account.")
                .at("/email");
    }
}
