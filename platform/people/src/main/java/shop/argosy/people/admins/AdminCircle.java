package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.EmailAddress;
import shop.argosy.people.staff.Passwords;

/** Admins make and unmake admins. Nobody unmakes himself, and whoever unmakes another is an admin at that moment: so one is always left. */
@ApplicationScoped
public class AdminCircle {

    private final PlatformDatabase platform;
    private final Admins admins;
    private final Passwords passwords;
    private final Audit audit;

    @Inject
    public AdminCircle(PlatformDatabase platform, Admins admins, Passwords passwords, Audit audit) {
        this.platform = platform;
        this.admins = admins;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AdminCircle() {
        this(null, null, null, null);
    }

    /** Oldest first. */
    public List<Admin> all() {
        return platform.in(admins::all);
    }

    /** @throws Problem 409 {@code admin-exists}, 422 */
    public Admin add(Admin by, String email, String password) {
        Optional<String> objection = passwords.objection(password, email);
        new Validation().check(EmailAddress.isValid(email), "/email", "This is not an e-mail address. It looks like name@example.com.")
                .check(objection.isEmpty(), "/password", objection.orElse("")).done();
        String hash = passwords.hash(password);
        return platform.in(tx -> {
            Admin added = admins.create(tx, email, hash)
                    .orElseThrow(() -> Problem.conflict("admin-exists", "This e-mail address is an admin's, or was. Use another one.").at("/email"));
            audit.record(tx, new Audit.Entry(by.actor(), "admin.created", "admin", added.id().toString(), Map.of()));
            return added;
        });
    }

    /** @throws Problem 401 {@code sign-in-required} for an admin whom another has removed meanwhile; 404; 409 {@code own-rights} */
    public void remove(Admin by, UUID id) {
        if (by.id().equals(id)) {
            throw Problem.conflict("own-rights", "You cannot take your own rights away. Ask another admin.");
        }
        platform.run(tx -> {
            if (!admins.lockAll(tx).contains(by.id())) {
                throw AdminAccess.signInRequired();
            }
            if (!admins.archive(tx, id)) {
                throw Problem.notFound("admin");
            }
            audit.record(tx, new Audit.Entry(by.actor(), "admin.removed", "admin", id.toString(), Map.of()));
        });
    }
}
