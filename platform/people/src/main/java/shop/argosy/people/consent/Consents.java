package shop.argosy.people.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;
import shop.argosy.people.consent.internal.ConsentRows;
import shop.argosy.people.staff.ShopAccess;

/** What owners grant and withdraw. A shop has one consent at a time, so that nobody has to add them up. */
@ApplicationScoped
public class Consents {

    static final int LONGEST_HOURS = 72;
    private static final int LONGEST_REASON = 500;

    private final PlatformDatabase platform;
    private final ShopRecords records;
    private final Audit audit;
    private final Clock clock;
    private final ConsentRows rows = new ConsentRows();

    @Inject
    public Consents(PlatformDatabase platform, ShopRecords records, Audit audit, Clock clock) {
        this.platform = platform;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Consents() {
        this(null, null, null, null);
    }

    /** Newest first; at most 100. */
    public List<Consent> of(UUID shop) {
        return platform.in(tx -> rows.of(tx, shop));
    }

    /** The one that opens the shop at this moment. */
    public Optional<Consent> open(PlatformTx tx, UUID shop) {
        return rows.open(tx, shop, clock.instant());
    }

    /** @throws Problem 409 {@code consent-exists}, 422 */
    public Consent grant(ShopAccess owner, int hours, String reason) {
        new Validation().check(hours >= 1 && hours <= LONGEST_HOURS, "/hours", "Choose 1 to " + LONGEST_HOURS + " hours.").atMost("/reason", reason, LONGEST_REASON).done();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String told = reason == null || reason.isBlank() ? null : reason.strip();
        var consent = new Consent(Uuid7.next(), owner.tenant().id(), owner.accountId(), told, now, now.plus(Duration.ofHours(hours)), null, 0, null);
        platform.run(tx -> {
            TenantDirectory.lock(tx, owner.tenant().id());
            if (rows.open(tx, owner.tenant().id(), now).isPresent()) {
                throw Problem.conflict("consent-exists", "Support may enter this shop already. Withdraw that consent first to give another.");
            }
            rows.insert(tx, consent);
            record(tx, owner, consent.id(), "support-consent.granted", Map.of("hours", hours));
        });
        records.tell(owner.tenant().id());
        return consent;
    }

    /** Ends the consent and every entry by it. Of one that has ended already nothing changes. */
    public void revoke(ShopAccess owner, UUID id) {
        platform.run(tx -> {
            rows.byId(tx, owner.tenant().id(), id).orElseThrow(() -> Problem.notFound("consent"));
            rows.revoke(tx, id, clock.instant());
            record(tx, owner, id, "support-consent.revoked", Map.of());
        });
        records.tell(owner.tenant().id());
    }

    /** In the platform's audit and the shop's own. */
    private void record(PlatformTx tx, ShopAccess owner, UUID consent, String action, Map<String, Object> details) {
        var platforms = new HashMap<>(details);
        platforms.put("consent", consent.toString());
        audit.record(tx, new Audit.Entry(owner.actor(), action, "tenant", owner.tenant().id().toString(), platforms));
        records.add(tx, owner.tenant().id(), new Audit.Entry(owner.actor(), action, "support-consent", consent.toString(), details));
    }
}
