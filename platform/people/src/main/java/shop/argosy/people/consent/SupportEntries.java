package shop.argosy.people.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.admins.Admin;
import shop.argosy.people.admins.Admins;
import shop.argosy.people.consent.internal.ConsentRows;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.ShopPass;

/**
 * Admins inside shops. The consent is read at every request, so a withdrawn one ends the access with the next; and
 * each request stands in the shop's own audit before it is answered.
 */
@ApplicationScoped
public class SupportEntries implements ShopPass {

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final Admins admins;
    private final Audit audit;
    private final Clock clock;
    private final ConsentRows rows = new ConsentRows();

    /** A token of a shop and when it ends. */
    public record Entered(String token, Instant expiresAt) {
    }

    @Inject
    public SupportEntries(PlatformDatabase platform, Tenants tenants, Admins admins, Audit audit, Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.admins = admins;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SupportEntries() {
        this(null, null, null, null, null);
    }

    /** @throws Problem 403 {@code consent-required} */
    public Entered open(Admin admin, Tenant shop) {
        String token = Secret.ofBits256();
        Consent consent = platform.in(tx -> {
            Consent open = rows.open(tx, shop.id(), clock.instant())
                    .orElseThrow(() -> Problem.of(403, "consent-required", "This shop's owner has not let support in. Ask for consent: the owner gives it under Settings."));
            rows.enter(tx, Sha256.of(token), open.id(), admin.id());
            audit.read(tx, new Audit.Entry(admin.actor(), "support.entered", "tenant", shop.id().toString(), Map.of("consent", open.id().toString())));
            return open;
        });
        tenants.run(shop, tx -> audit.read(tx, admin.actor(), "support.entered", "support-consent", consent.id().toString(), Map.of()));
        return new Entered(token, consent.expiresAt());
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

    private Optional<ConsentRows.Entry> valid(PlatformTx tx, String token) {
        return rows.entry(tx, Sha256.of(token)).filter(entry -> entry.consent().state(clock.instant()) == Consent.State.ACTIVE)
                .filter(entry -> admins.byId(tx, entry.admin()).isPresent());
    }

    private static ShopAccess access(ConsentRows.Entry entry) {
        return new ShopAccess(entry.shop(), entry.admin(), ShopAccess.SUPPORT);
    }
}
