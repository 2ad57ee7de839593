package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.people.privacy.ForgetPerson.Outcome;

/**
 * Erases one person from a shop, in one transaction: finds all of the person's keys by the blind index, has every
 * feature empty what it keeps, drops the keys, looks through all tables for what is left, and certifies the result.
 */
@ApplicationScoped
public class ErasePerson {

    private final Tenants tenants;
    private final PersonKeys keys;
    private final OrdersOfPeople orders;
    private final ForgetPerson forget;
    private final Erasures erasures;
    private final PlatformSigner signer;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ErasePerson(Tenants tenants, PersonKeys keys, OrdersOfPeople orders, ForgetPerson forget, Erasures erasures, PlatformSigner signer, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.keys = keys;
        this.orders = orders;
        this.forget = forget;
        this.erasures = erasures;
        this.signer = signer;
        this.audit = audit;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ErasePerson() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @throws Problem 404 {@code unknown-person}; 409 {@code already-erased}, {@code open-orders}, {@code payment-running}, {@code index-running} */
    public SignedCertificate run(Tenant tenant, Request request, UUID account) {
        signer.prepare();
        return tenants.asWorker(tenant, tx -> erase(tx, request, account));
    }

    private SignedCertificate erase(TenantTx tx, Request request, UUID account) {
        Outcome outcome = forget.run(tx, find(tx, request), false);
        SignedCertificate signed = certify(tx, request, account, outcome);
        erasures.add(tx, signed);
        audit.record(tx, Actor.account(account), "person.erased", "privacy_erasure", signed.certificate().id().toString(),
                Map.of("keys", outcome.keys().size(), "orders", outcome.books().numbers().size(), "complete", signed.certificate().complete()));
        return signed;
    }

    private List<UUID> find(TenantTx tx, Request request) {
        if (!keys.unindexed(tx, 1).isEmpty()) {
            throw Problem.conflict("index-running", "Older buyers are still being put into the index, and nobody is to be erased by half. Try again in a few minutes.");
        }
        if (request.email() != null) {
            List<UUID> found = keys.index().byEmail(tx, request.email());
            if (found.isEmpty()) {
                throw unknown("Nobody with this e-mail address is known in this shop. Check how it is written, or name the number of an order.");
            }
            return found;
        }
        UUID key = orders.keyOf(tx, request.order()).orElseThrow(() -> unknown("This shop has no order with this number. Check it in the list of orders."));
        if (keys.open(tx, key).erased()) {
            throw Problem.conflict("already-erased", "Whoever bought this order was erased before. The certificate is in the list of erasures.");
        }
        return keys.index().samePerson(tx, key);
    }

    private SignedCertificate certify(TenantTx tx, Request request, UUID account, Outcome outcome) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var shop = new Certificate.ShopName(tx.tenant().id(), tx.tenant().address());
        var certificate = new Certificate(Certificate.FORMAT, Uuid7.next(), shop, now, account, request.kind(), outcome.keys(), outcome.books().numbers(), outcome.counts(),
                outcome.books().sha256(), outcome.check());
        byte[] bytes = CanonicalJson.bytes(certificate);
        var signed = signer.sign(bytes);
        return new SignedCertificate(certificate, Sha256.hex(bytes), base64(signed.signature()), signed.keyId(), base64(signed.publicKey()));
    }

    private static Problem unknown(String detail) {
        return Problem.of(404, "unknown-person", detail);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
