package shop.argosy.people.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.admins.Admin;
import shop.argosy.people.admins.AdminSessions;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.consent.internal.ConsentRows;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.ShopPass;

/**
 * Admins inside shops. The consent and the admin's session are read at every request, so the access ends with either of
 * them; and each request stands in the shop's own audit before it is answered.
 */
@ApplicationScoped
public class SupportEntries implements ShopPass {

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final Admins admins;
    private final AdminSessions sessions;
    private final Audit audit;
    private final ShopRecords records;
    private final Clock clock;
    private final ConsentRows rows = new ConsentRows();

    /** A token of a shop and when it ends. */
    public record Entered(String token, Instant expiresAt) {
    }

    private record Opened(UUID consent, Instant until) {
    }

    @Inject
    public SupportEntries(PlatformDatabase platform, Tenants tenants, Admins admins, AdminSessions sessions, Audit audit, ShopRecords records, Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.admins = admins;
        this.sessions = sessions;
        this.audit = audit;
        this.records = records;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SupportEntries() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * @param adminsToken of the session to which the entry belongs: the entry ends with it at the latest
     * @throws Problem 401 {@code sign-in-required} when the session has just ended, 403 {@code consent-required}
     */
    public Entered open(Admin admin, String adminsToken, Tenant shop) {
        String token = Secret.ofBits256();
        byte[] session = Sha256.of(adminsToken);
        Opened opened = platform.in(tx -> {
            Consent open = rows.open(tx, shop.id(), clock.instant())
                    .orElseThrow(() -> Problem.of(403, "consent-required", "This shop's owner has not let support in. Ask for consent: the owner gives it under Settings."));
            Instant signedOut = sessions.find(tx, session).orElseThrow(() -> Problem.of(401, "sign-in-required", "This session has ended. Sign in again.")).expiresAt();
            rows.enter(tx, Sha256.of(token), open.id(), admin.id(), session);
            audit.read(tx, new Audit.Entry(admin.actor(), "support.entered", "tenant", shop.id().toString(), Map.of("consent", open.id().toString())));
            return new Opened(open.id(), signedOut.isBefore(open.expiresAt()) ? signedOut : open.expiresAt());
        });
        tenants.run(shop, tx -> audit.read(tx, admin.actor(), "support.entered", "support-consent", opened.consent().toString(), Map.of()));
        return new Entered(token, opened.until());
    }

    @Override
    public Optional<Holder> holder(String token) {
        return platform.in(tx -> valid(tx, token).flatMap(entry -> admins.byId(tx, entry.admin()).map(admin -> new Holder(access(entry), admin.email()))));
    }

    @Override
    public Optional<ShopAccess> enter(String token, String shopAddress, String request) {
        Optional<ConsentRows.Entry> entry = platform.in(tx -> {
            var found = valid(tx, token).filter(valid -> shopAddress.equals(valid.shop().address()));
            found.ifPresent(valid -> rows.accessed(tx, valid.consent().id(), clock.instant()));
            return found;
        });
        entry.ifPresent(valid -> tenants.run(valid.shop(), tx ->
                audit.read(tx, access(valid).actor(), "support.accessed", "support-consent", valid.consent().id().toString(), Map.of("request", request))));
        return entry.map(SupportEntries::access);
    }

    @Override
    public boolean leave(String token) {
        Optional<ConsentRows.Entry> entry = platform.in(tx -> {
            var found = valid(tx, token);
            found.ifPresent(valid -> {
                rows.leave(tx, Sha256.of(token));
                records.addAccess(tx, valid.shop().id(), new Audit.Entry(access(valid).actor(), "support.left", "support-consent", valid.consent().id().toString(), Map.of()));
            });
            return found;
        });
        entry.ifPresent(left -> records.tell(left.shop().id()));
        return entry.isPresent();
    }

    private Optional<ConsentRows.Entry> valid(PlatformTx tx, String token) {
        return rows.entry(tx, Sha256.of(token)).filter(entry -> entry.consent().state(clock.instant()) == Consent.State.ACTIVE)
                .filter(entry -> sessions.find(tx, entry.session()).isPresent() && admins.byId(tx, entry.admin()).isPresent());
    }

    private static ShopAccess access(ConsentRows.Entry entry) {
        return new ShopAccess(entry.shop(), entry.admin(), ShopAccess.SUPPORT);
    }
}
