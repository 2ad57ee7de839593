package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.IntegrityConstraintViolationException;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.audit.ShopRecords;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.PrimaryDomains;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.domains.internal.DomainRows;
import shop.argosy.people.staff.ShopAccess;

/** A shop's own domains: asked for, proven, made primary, given up, and lost when their proof stays away. */
@ApplicationScoped
public class Domains {

    static final Duration LOOKED_AFTER = Duration.ofHours(6);
    static final Duration GRACE = Duration.ofDays(3);
    private static final int MOST = 20;
    private static final int RECHECKED_AT_A_TIME = 50;

    private final PlatformDatabase platform;
    private final ShopRecords records;
    private final TenantDirectory directory;
    private final PrimaryDomains primaries;
    private final OwnershipProof proof;
    private final Destination destination;
    private final Audit audit;
    private final Configuration configuration;
    private final Clock clock;
    private final DomainRows rows = new DomainRows();

    @Inject
    public Domains(PlatformDatabase platform, ShopRecords records, TenantDirectory directory, PrimaryDomains primaries, OwnershipProof proof, Destination destination, Audit audit,
            Configuration configuration, Clock clock) {
        this.platform = platform;
        this.records = records;
        this.directory = directory;
        this.primaries = primaries;
        this.proof = proof;
        this.destination = destination;
        this.audit = audit;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Domains() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** Oldest first. */
    public List<Domain> of(PlatformTx tx, UUID shop) {
        return rows.of(tx, shop);
    }

    /** @throws Problem 409 {@code domain-taken}, {@code domain-exists}, {@code too-many-domains}; 422 at {@code /host} */
    public Domain ask(ShopAccess by, String text) {
        HostName host = HostName.of(text, configuration.web().platformHost());
        UUID shop = by.tenant().id();
        var domain = new Domain(Uuid7.next(), shop, host, Domain.State.PENDING, Secret.ofBits128(), false, false, null, null, null, null);
        platform.run(tx -> {
            TenantDirectory.lock(tx, shop);
            if (rows.isTaken(tx, host.ascii(), shop)) {
                throw taken();
            }
            if (rows.count(tx, shop) >= MOST) {
                throw Problem.conflict("too-many-domains", "A shop has at most " + MOST + " domains. Remove one that you no longer need.");
            }
            if (!rows.insert(tx, domain)) {
                throw Problem.conflict("domain-exists", "This shop has this domain already. Look at it in the list.").at("/host");
            }
            record(tx, by.actor(), "domain.added", domain);
        });
        records.tell(shop);
        return domain;
    }

    /**
     * Looks for the proof now.
     *
     * @throws Problem 404; 409 {@code domain-taken} when another shop was first
     */
    public Domain verify(ShopAccess by, UUID id) {
        Domain domain = one(by, id);
        Optional<MissingProof> missing = proof.missing(domain);
        try {
            platform.run(tx -> missing.ifPresentOrElse(failure -> rows.failed(tx, id, failure, clock.instant()), () -> {
                rows.verified(tx, id, clock.instant());
                record(tx, by.actor(), "domain.verified", domain);
            }));
            if (missing.isEmpty()) {
                records.tell(by.tenant().id());
            }
            return one(by, id);
        } catch (IntegrityConstraintViolationException e) {
            throw taken();
        }
    }

    /**
     * @param redirects whether the shop's other addresses lead to this one
     * @throws Problem 404; 409 {@code domain-not-verified}; 409 {@code domain-points-elsewhere} when visitors would be led away
     */
    public Domain makePrimary(ShopAccess by, UUID id, boolean redirects) {
        Domain domain = one(by, id);
        if (domain.state() != Domain.State.VERIFIED) {
            throw Problem.conflict("domain-not-verified", "Only a domain that is proven to be yours can be the primary one. Publish its proof first.");
        }
        if (redirects) {
            destination.missing(domain.host()).ifPresent(reason -> {
                throw Problem.conflict("domain-points-elsewhere", reason).with("target", destination.entry().value());
            });
        }
        Domain primary = platform.in(tx -> {
            TenantDirectory.lock(tx, domain.shop());
            Domain before = rows.byId(tx, domain.shop(), id).orElseThrow(Domains::unknown);
            rows.clearPrimary(tx, domain.shop());
            rows.setPrimary(tx, id, redirects);
            deed(before, redirects).ifPresent(action -> record(tx, by.actor(), action, domain));
            return rows.byId(tx, domain.shop(), id).orElseThrow(Domains::unknown);
        });
        primaries.refresh();
        records.tell(by.tenant().id());
        return primary;
    }

    /** Of a domain that is the primary one already, only the switch may have been turned. Empty when nothing was. */
    private static Optional<String> deed(Domain before, boolean redirects) {
        if (!before.primary()) {
            return Optional.of("domain.made-primary");
        }
        return before.redirects() == redirects ? Optional.empty() : Optional.of(redirects ? "domain.redirect-on" : "domain.redirect-off");
    }

    /** The platform's address of the shop leads again. */
    public void dropPrimary(ShopAccess by) {
        platform.run(tx -> {
            rows.clearPrimary(tx, by.tenant().id());
            audit.record(tx, new Audit.Entry(by.actor(), "domain.primary-dropped", "tenant", by.tenant().id().toString(), Map.of()));
            records.add(tx, by.tenant().id(), new Audit.Entry(by.actor(), "domain.primary-dropped", "tenant", by.tenant().id().toString(), Map.of()));
        });
        primaries.refresh();
        records.tell(by.tenant().id());
    }

    /** @throws Problem 404 */
    public void remove(ShopAccess by, UUID id) {
        Domain domain = one(by, id);
        platform.run(tx -> {
            rows.delete(tx, domain.shop(), id);
            record(tx, by.actor(), "domain.removed", domain);
        });
        directory.forget(domain.host().ascii());
        primaries.refresh();
        records.tell(by.tenant().id());
    }

    /** Looks again at proven domains. One whose proof has been gone for three days stops to be the shop's. */
    void recheck() {
        Instant now = clock.instant();
        platform.in(tx -> rows.toRecheck(tx, now.minus(LOOKED_AFTER), RECHECKED_AT_A_TIME)).forEach(domain -> recheck(domain, now));
    }

    private void recheck(Domain domain, Instant now) {
        Optional<MissingProof> missing = proof.missing(domain);
        boolean lost = missing.isPresent() && domain.failingSince() != null && domain.failingSince().isBefore(now.minus(GRACE));
        platform.run(tx -> {
            missing.ifPresentOrElse(failure -> rows.failed(tx, domain.id(), failure, now), () -> rows.verified(tx, domain.id(), now));
            if (lost) {
                rows.lost(tx, domain.id());
                record(tx, Actor.SYSTEM, "domain.lost", domain);
            }
        });
        if (lost) {
            directory.forget(domain.host().ascii());
            records.tell(domain.shop());
        }
    }

    private Domain one(ShopAccess by, UUID id) {
        return platform.in(tx -> rows.byId(tx, by.tenant().id(), id)).orElseThrow(Domains::unknown);
    }

    /** In the platform's audit and the shop's own. */
    private void record(PlatformTx tx, Actor actor, String action, Domain domain) {
        Map<String, Object> details = Map.of("host", domain.host().ascii());
        audit.record(tx, new Audit.Entry(actor, action, "tenant", domain.shop().toString(), details));
        records.add(tx, domain.shop(), new Audit.Entry(actor, action, "domain", domain.id().toString(), details));
    }

    private static Problem unknown() {
        return Problem.notFound("domain");
    }

    private static Problem taken() {
        return Problem.conflict("domain-taken", "Another shop of this platform has proven that this domain is its own. If it is yours, remove it there first.").at("/host");
    }
}
