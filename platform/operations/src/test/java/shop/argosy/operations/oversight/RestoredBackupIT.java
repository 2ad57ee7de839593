package shop.argosy.operations.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartPeople;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCall;
import shop.argosy.commerce.orders.OrderPeople;
import shop.argosy.commerce.orders.Refunds;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditTrail;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.operations.notifications.MailPeople;
import shop.argosy.operations.testkit.ShopBackup;
import shop.argosy.operations.testkit.TestOrders;
import shop.argosy.operations.testkit.TestServices;
import shop.argosy.operations.testkit.TestShop;
import shop.argosy.people.privacy.CopyErasure;
import shop.argosy.people.privacy.ErasePerson;
import shop.argosy.people.privacy.ErasureCopies;
import shop.argosy.people.privacy.ErasureVerification;
import shop.argosy.people.privacy.Erasures;
import shop.argosy.people.privacy.ForgetPerson;
import shop.argosy.people.privacy.People;
import shop.argosy.people.privacy.RepeatErasures;
import shop.argosy.people.privacy.Request;
import shop.argosy.people.privacy.SignedCertificate;

/** A database that comes back from a backup knows people again whom the shop had erased since. */
class RestoredBackupIT {

    private static final Foundation FOUNDATION = TestServices.foundation();
    private static final PlatformSigner SIGNER = new PlatformSigner(FOUNDATION.platform(), FOUNDATION.masterKey());
    private static final Erasures ERASURES = new Erasures(FOUNDATION.jobs());
    private static final ErasureCopies COPIES = new ErasureCopies(FOUNDATION.blobs());
    private static final OrderPeople ORDERS = new OrderPeople(TestOrders.ORDERS_READ, TestOrders.PAYMENTS, TestOrders.REFUNDS, new Shipments(), FOUNDATION.keptAnswers());
    private static final ForgetPerson FORGET = forget();
    private static final ErasePerson ERASE = new ErasePerson(FOUNDATION.tenants(), FOUNDATION.personKeys(), ORDERS, FORGET, ERASURES, SIGNER, FOUNDATION.audit(), Clock.systemUTC());
    private static final RepeatErasures REPEAT = new RepeatErasures(FOUNDATION.directory(), FOUNDATION.tenants(), COPIES, ERASURES, FORGET, SIGNER, FOUNDATION.audit());

    @Test
    void whoWasErasedAfterTheBackupIsErasedAgain() {
        var shop = new TestShop("restored", "en");
        Order order = TestOrders.place(shop, "ada@example.com", "en");
        var call = new Call(OrderCall.SHIPMENTS.scope(order.number()), "k", "{}");
        FOUNDATION.idempotency().once(shop.tenant, call, () -> Response.status(201).entity("Sent to ada@example.com").build());
        var backup = ShopBackup.of(shop.tenant);
        TestOrders.cancel(shop, order);
        SignedCertificate signed = erase(shop, order);
        assertNull(email(shop, order));
        assertFalse(isAnswered(shop, "ada@example.com"));

        backup.restore();
        assertTrue(isAnswered(shop, "ada@example.com"));
        assertEquals("ada@example.com", email(shop, order));
        assertEquals(List.of("MISSING " + shop.tenant.schema() + ": the erasure " + signed.certificate().id() + " is in S3 and not in the database: it is to be repeated"), verified(shop));
        REPEAT.run();

        assertNull(email(shop, order));
        assertFalse(isAnswered(shop, "ada@example.com"));
        assertEquals("open", shop.in(tx -> TestOrders.ORDERS_READ.byId(tx, order.id())).orElseThrow().standing().status().name().toLowerCase());
        var known = shop.in(tx -> ERASURES.byId(tx, signed.certificate().id())).signed();
        assertEquals(signed.signature(), known.signature());
        assertEquals(1, repeated(shop));
        assertEquals(List.of(), verified(shop));
        REPEAT.run();
        assertEquals(1, repeated(shop));
    }

    @Test
    void aCertificateThatThePlatformHasNotSignedErasesNobody() {
        var shop = new TestShop("restored-forged", "en");
        Order order = TestOrders.place(shop, "grace@example.com", "en");
        UUID other = shop.in(tx -> FOUNDATION.personKeys().create(tx)).id();
        var backup = ShopBackup.of(shop.tenant);
        TestOrders.cancel(shop, order);
        SignedCertificate signed = erase(shop, order);
        String place = "privacy/erasures/" + shop.tenant.schema() + "/" + signed.certificate().id() + ".json";
        String copy = new String(FOUNDATION.blobs().get(place).orElseThrow(), StandardCharsets.UTF_8);
        FOUNDATION.blobs().put(place, copy.replace(signed.certificate().keys().getFirst().toString(), other.toString()).getBytes(StandardCharsets.UTF_8), "application/json");
        backup.restore();
        REPEAT.run();
        assertFalse(isErased(shop, other));
        assertEquals(0, repeated(shop));
        FOUNDATION.blobs().put(place, copy.getBytes(StandardCharsets.UTF_8), "application/json");
        REPEAT.run();
        assertNull(email(shop, order));
        assertFalse(isErased(shop, other));
    }

    @Test
    void anErasureWithoutACopyIsMissed() {
        var shop = new TestShop("restored-uncopied", "en");
        Order order = TestOrders.place(shop, "rosa@example.com", "en");
        TestOrders.cancel(shop, order);
        SignedCertificate signed = erase(shop, order);
        assertEquals(List.of(), verified(shop));
        FOUNDATION.blobs().delete("privacy/erasures/" + shop.tenant.schema() + "/" + signed.certificate().id() + ".json");
        assertEquals(List.of("MISSING " + shop.tenant.schema() + ": the erasure " + signed.certificate().id() + " has no copy in S3: a restored database would forget it"), verified(shop));
    }

    private static SignedCertificate erase(TestShop shop, Order order) {
        SignedCertificate signed = ERASE.run(shop.tenant, Request.of(null, order.number()), UUID.randomUUID());
        FOUNDATION.settle(List.of(), List.of(new CopyErasure(FOUNDATION.tenants(), ERASURES, COPIES)));
        return signed;
    }

    private static ForgetPerson forget() {
        var carts = new CartPeople(TestOrders.PAYMENTS, FOUNDATION.keptAnswers());
        var people = new People(FOUNDATION.personKeys(), List.of(ORDERS, carts));
        return new ForgetPerson(FOUNDATION.personKeys(), people, ORDERS, FOUNDATION.keptAnswers(), List.of(ORDERS, carts, new MailPeople(FOUNDATION.personKeys(), FOUNDATION.masterKey())));
    }

    private static String email(TestShop shop, Order order) {
        return shop.in(tx -> TestOrders.ORDERS_READ.buyer(tx, TestOrders.ORDERS_READ.byId(tx, order.id()).orElseThrow())).email();
    }

    /** Whether a repeated call would tell of it. */
    private static boolean isAnswered(TestShop shop, String value) {
        return shop.in(tx -> FOUNDATION.keptAnswers().hold(tx, List.of(value)));
    }

    private static boolean isErased(TestShop shop, UUID key) {
        return shop.in(tx -> FOUNDATION.personKeys().open(tx, key)).erased();
    }

    private static int repeated(TestShop shop) {
        return shop.in(tx -> new AuditTrail().shop(tx, new AuditQuery(null, "person.erased-again", null, null, null, null, null, 50, null))).items().size();
    }

    private static List<String> verified(TestShop shop) {
        var later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));
        return new ErasureVerification(FOUNDATION.configuration().database(), FOUNDATION.blobs(), later).of(List.of(shop.tenant.schema())).stream().map(Finding::toString).toList();
    }
}
