package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.relay.SoleChore;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.sealing.PlatformSigner.PublicHalf;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Erases anew whom a restored database knows again: every certificate in S3 that a shop has no row of is carried out
 * once more. Before a node's workers start, and every ten minutes. Certificates that the platform has not signed erase nobody.
 */
@ApplicationScoped
public class RepeatErasures implements SoleChore {

    private static final System.Logger LOG = System.getLogger(RepeatErasures.class.getName());

    private final TenantDirectory directory;
    private final Tenants tenants;
    private final ErasureCopies copies;
    private final Erasures erasures;
    private final ForgetPerson forget;
    private final PlatformSigner signer;
    private final Audit audit;

    @Inject
    public RepeatErasures(TenantDirectory directory, Tenants tenants, ErasureCopies copies, Erasures erasures, ForgetPerson forget, PlatformSigner signer, Audit audit) {
        this.directory = directory;
        this.tenants = tenants;
        this.copies = copies;
        this.erasures = erasures;
        this.forget = forget;
        this.signer = signer;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected RepeatErasures() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public String name() {
        return "repeat-erasures";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(30);
    }

    /** A shop or an erasure that fails does not keep it from the others. */
    @Override
    public void run() {
        Map<String, byte[]> keys = signer.publicHalves().stream().collect(Collectors.toMap(PublicHalf::id, PublicHalf::publicKey));
        copies.all().forEach((schema, ids) -> directory.bySchema(schema).ifPresent(tenant -> attempt(tenant, "the erasures", () -> repeat(tenant, ids, keys))));
    }

    private void repeat(Tenant tenant, SortedSet<UUID> ids, Map<String, byte[]> keys) {
        Set<UUID> known = tenants.asWorker(tenant, tx -> erasures.known(tx.sql(), ids));
        ids.stream().filter(id -> !known.contains(id)).forEach(id -> attempt(tenant, "the erasure " + id, () -> repeat(tenant, id, keys)));
    }

    private void repeat(Tenant tenant, UUID id, Map<String, byte[]> keys) {
        SignedCertificate signed = copies.get(tenant.schema(), id);
        if (!signed.isSignedByOneOf(keys) || !signed.certificate().shop().id().equals(tenant.id())) {
            throw new IllegalStateException("The certificate is not one that the platform has signed for this shop");
        }
        tenants.asWorker(tenant, tx -> repeat(tx, signed));
    }

    private static void attempt(Tenant tenant, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "In " + tenant.schema() + " " + what + " could not be repeated; it is tried again", e);
        }
    }

    private Void repeat(TenantTx tx, SignedCertificate signed) {
        Certificate certificate = signed.certificate();
        var outcome = forget.run(tx, certificate.keys(), true);
        erasures.addAgain(tx, signed);
        audit.record(tx, Actor.SYSTEM, "person.erased-again", "privacy_erasure", certificate.id().toString(),
                Map.of("keys", outcome.keys().size(), "orders", outcome.books().numbers().size(), "complete", outcome.check().found().isEmpty()));
        LOG.log(System.Logger.Level.WARNING, "The erasure " + certificate.id() + " was forgotten by the database of " + tx.tenant().schema() + " and is repeated");
        return null;
    }
}
