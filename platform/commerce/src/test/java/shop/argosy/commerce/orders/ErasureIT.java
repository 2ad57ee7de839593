package shop.argosy.commerce.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartCall;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.commerce.checkout.CartPeople;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.orders.boundary.RefundsResource;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sha256;
import shop.argosy.people.privacy.ErasePerson;
import shop.argosy.people.privacy.Erasures;
import shop.argosy.people.privacy.ForgetPerson;
import shop.argosy.people.privacy.IndexPeople;
import shop.argosy.people.privacy.People;
import shop.argosy.people.privacy.Request;
import shop.argosy.people.privacy.SignedCertificate;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

class ErasureIT {

    private static final UUID OWNER = UUID.randomUUID();
    private static TestCheckout checkout;
    private static ErasePerson erase;
    private static IndexPeople indexPeople;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
        var foundation = checkout.foundation;
        var orders = new OrderPeople(checkout.orders, checkout.payments, checkout.refunds, new Shipments(), foundation.keptAnswers());
        var carts = new CartPeople(checkout.payments, foundation.keptAnswers());
        var people = new People(foundation.personKeys(), List.of(orders, carts));
        var signer = new PlatformSigner(foundation.platform(), foundation.masterKey());
        var forget = new ForgetPerson(foundation.personKeys(), people, orders, foundation.keptAnswers(), List.of(orders, carts));
        erase = new ErasePerson(foundation.tenants(), foundation.personKeys(), orders, forget, new Erasures(foundation.jobs()), signer, foundation.audit(), checkout.clock);
        indexPeople = new IndexPeople(foundation.tenants(), foundation.personKeys(), people);
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void ofAnErasedBuyerTheBooksAreLeftAndNothingElse() {
        var person = person("Grace", "Hopperstein", "grace@example.com");
        Order order = bought(person);
        CartView left = checkout.cart(checkout.shop.product("left", 5), 1);
        checkout.change.run(checkout.tenant(), left.id(), new CartChange(null, "GRACE@example.com", person.address(), null, null, null));
        ship(order);
        UUID line = order.lines().getFirst().id();
        checkout.refund.run(checkout.tenant(), order.number(), new RefundRequest(List.of(new RefundRequest.Line(line, 1)), 0, "grace@example.com wanted it back"), Actor.SYSTEM);
        Totals before = checkout.order(order.number()).totals();

        SignedCertificate signed = erase.run(checkout.tenant(), Request.of("Grace@Example.com", null), OWNER);

        var certificate = signed.certificate();
        assertEquals(List.of(order.number()), certificate.orders());
        assertEquals(2, certificate.keys().size());
        assertEquals(List.of(2, 1, 1, 1), List.of(certificate.counts().get("carts"), certificate.counts().get("orders"), certificate.counts().get("remarks"), certificate.counts().get("tracking_numbers")));
        assertEquals(List.of(), certificate.check().found());
        assertTrue(certificate.check().values() >= 4 && certificate.check().tables() > 40);
        assertEquals(before, checkout.order(order.number()).totals());
        Buyer buyer = buyer(order);
        assertNull(buyer.email());
        assertNull(buyer.shippingAddress());
        assertEquals("not-found", problem(() -> checkout.change.run(checkout.tenant(), left.id(), new CartChange(null, "x@example.com", null, null, null, null))));
        assertEquals("unknown-person", problem(() -> erase.run(checkout.tenant(), Request.of("grace@example.com", null), OWNER)));
        assertEquals("already-erased", problem(() -> erase.run(checkout.tenant(), Request.of(null, "#" + order.number()), OWNER)));
        assertEquals(List.of(), found("hopper"));
    }

    @Test
    void theCertificateVerifiesWithNothingButItself() {
        Order order = bought(person("Lise", "Meitnerova", "lise@example.com"));
        ship(order);
        SignedCertificate signed = erase.run(checkout.tenant(), Request.of(null, order.number()), OWNER);
        byte[] bytes = CanonicalJson.bytes(Json.read(Json.write(signed)).get("certificate"));
        assertEquals(signed.sha256(), Sha256.hex(bytes));
        byte[] key = Base64.getDecoder().decode(signed.publicKey());
        assertTrue(PlatformSigner.verify(key, bytes, Base64.getDecoder().decode(signed.signature())));
        var kept = checkout.shop.in(tx -> new Erasures(checkout.foundation.jobs()).byId(tx, signed.certificate().id())).signed();
        assertEquals(HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(CanonicalJson.bytes(kept.certificate())));
        assertEquals(signed.signature(), kept.signature());
    }

    @Test
    void whoIsStillOwedSomethingIsNotErased() {
        Order order = bought(person("Emmy", "Noetherling", "emmy@example.com"));
        assertEquals("open-orders", problem(() -> erase.run(checkout.tenant(), Request.of("emmy@example.com", null), OWNER)));
        assertNotNull(buyer(order).email());
        CartView paying = checkout.cart(checkout.shop.product("paying", 5), 1);
        checkout.change.run(checkout.tenant(), paying.id(), new CartChange(null, "paying@example.com", null, null, null, null));
        checkout.pay(paying.id(), "challenge");
        assertEquals("payment-running", problem(() -> erase.run(checkout.tenant(), Request.of("paying@example.com", null), OWNER)));
    }

    @Test
    void aTraceThatNoFeatureKnowsOfIsFoundAndCertifiedAsLeft() {
        Order order = bought(person("Ada", "Lovelaceford", "lovelace@example.com"));
        ship(order);
        checkout.shop.run(tx -> tx.sql().execute("insert into stock_location (name, country, is_primary) values ('for Lovelace@example.com', 'DE', false)"));
        var certificate = erase.run(checkout.tenant(), Request.of("lovelace@example.com", null), OWNER).certificate();
        assertEquals(List.of("stock_location.name"), certificate.check().found());
        assertEquals(false, certificate.complete());
        checkout.shop.run(tx -> tx.sql().execute("delete from stock_location where name like 'for%'"));
    }

    @Test
    void aRepeatedCallBringsNobodyBackAndPaysNothingTwice() {
        Order order = bought(person("Zacharias", "Quillfeather", "zack@example.net"));
        ship(order);
        String body = "{\"lines\":[{\"line_id\":\"" + order.lines().getFirst().id() + "\",\"quantity\":1}],\"reason\":\"Zacharias Quillfeather wrote from zack@example.net\"}";
        var refunds = new RefundsResource(staff(), checkout.foundation.tenants(), checkout.foundation.idempotency(), checkout.orders, checkout.refunds, checkout.refund);
        assertEquals(201, refunds.create("any", order.number(), "k", body).getStatus());
        assertTrue(String.valueOf(refunds.create("any", order.number(), "k", body).getEntity()).contains("zack@example.net"));
        for (OrderCall call : List.of(OrderCall.CANCELLATION, OrderCall.SHIPMENTS)) {
            answered(call.scope(order.number()), "Quillfeather");
        }
        for (CartCall call : CartCall.values()) {
            answered(call.scope(order.cartId()), "Quillfeather");
        }
        answered(OrderCall.REFUNDS.scope(order.number() + "4"), "of a neighbour");

        var certificate = erase.run(checkout.tenant(), Request.of("zack@example.net", null), OWNER).certificate();

        assertEquals(6, certificate.counts().get("kept_answers"));
        assertEquals(List.of(), certificate.check().found());
        assertEquals("idempotency-key-spent", problem(() -> refunds.create("any", order.number(), "k", body)));
        assertEquals(List.of("erased"), checkout.shop.in(tx -> checkout.refunds.ofOrder(tx, order.id())).stream().map(Refund::reason).toList());
        for (CartCall call : CartCall.values()) {
            assertEquals("idempotency-key-spent", problem(() -> answered(call.scope(order.cartId()), "done again")));
        }
        assertEquals("of a neighbour", answered(OrderCall.REFUNDS.scope(order.number() + "4"), "done again"));
    }

    @Test
    void anAnswerThatNamesAnErasedPersonElsewhereIsCertifiedAsLeft() {
        Order order = bought(person("Alan", "Turingworth", "turing@example.com"));
        ship(order);
        answered(OrderCall.REFUNDS.scope("another"), "Asked for by Turing@example.com");
        assertEquals(List.of("idempotency.response"), erase.run(checkout.tenant(), Request.of("turing@example.com", null), OWNER).certificate().check().found());
    }

    @Test
    void staffFindOrdersByWhoBought() {
        Order order = bought(new Person(new PostalAddress("伟明", "李", null, "Ringstr. 9", null, "Berlin", null, "10119", "DE", "+49 171 7654321"), "weiming@example.com"));
        for (String typed : List.of("李伟明", "李", "weiming@EXAMPLE.com", "0171 7654321", order.number())) {
            assertTrue(found(typed).contains(order.number()), typed);
        }
        assertEquals(List.of(), found("王"));
    }

    @Test
    void whoBoughtBeforeThereWasAnIndexGetsIntoIt() {
        Order order = bought(person("Rosa", "Altmannsen", "rosa@example.com"));
        checkout.shop.run(tx -> {
            tx.sql().execute("delete from person_index");
            tx.sql().execute("update data_key set indexed_at = null where purpose = 'person'");
        });
        assertEquals(List.of(), found("altmann"));
        assertEquals("index-running", problem(() -> erase.run(checkout.tenant(), Request.of("rosa@example.com", null), OWNER)));
        indexPeople.run(checkout.tenant(), Json.read("{}"), 1);
        assertEquals(List.of(order.number()), found("altmann"));
        assertEquals(List.of(order.number()), found("rosa@example.com"));
    }

    private static Object answered(String scope, String text) {
        return checkout.foundation.idempotency().once(checkout.tenant(), new Call(scope, "k", ""), () -> Response.status(201).entity(text).build()).getEntity();
    }

    /** Somebody of the shop's staff is signed in. */
    private static StaffAccess staff() {
        return new StaffAccess() {
            @Override
            public ShopAccess to(String shop) {
                return new ShopAccess(checkout.tenant(), OWNER, ShopAccess.OWNER);
            }
        };
    }

    private record Person(PostalAddress address, String email) {
    }

    private static Person person(String first, String last, String email) {
        return new Person(new PostalAddress(first, last, null, first + "weg 12", null, "Berlin", null, "10119", "DE", null), email);
    }

    private static Order bought(Person person) {
        CartView cart = checkout.cart(checkout.shop.product("erasure-" + person.email().hashCode(), 5), 2);
        checkout.change.run(checkout.tenant(), cart.id(), new CartChange(null, person.email(), person.address(), null, null, null));
        return checkout.paidOrder(cart);
    }

    private static void ship(Order order) {
        checkout.shop.run(tx -> checkout.ship.run(tx, order.number(), new ShipmentRequest(List.of(), "Post", "T-" + order.number()), Actor.SYSTEM));
    }

    private static Buyer buyer(Order order) {
        return checkout.shop.in(tx -> checkout.orders.buyer(tx, checkout.orders.byNumber(tx, order.number())));
    }

    private static List<String> found(String typed) {
        return checkout.shop.in(tx -> checkout.orders.list(tx, new OrderQuery(typed, null, null, null, 50, null))).items().stream().map(OrderSummary::number).toList();
    }
}
