package shop.argosy.commerce.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;
import static shop.argosy.schema.default_schema.Tables.JOB;
import static shop.argosy.schema.default_schema.Tables.MONEY_LEDGER;
import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.PAYMENT;
import static shop.argosy.schema.default_schema.Tables.PAYMENT_NOTIFICATION;
import static shop.argosy.schema.default_schema.Tables.STOCK_LEVEL;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.Together;
import shop.argosy.plugin.payment.SignedMessage;

class NotificationsIT {

    private static TestCheckout checkout;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    /** The same purchase with each message once, and with each one to ten times, shuffled, before, during and after placing. */
    @Test
    void repeatedAndShuffledMessagesLeaveTheStateOfOneDelivery() {
        UUID variant = checkout.shop.product("repeated", 100);
        List<Object> once = purchase(variant, 1, new Random(1));
        for (int seed = 2; seed < 8; seed++) {
            assertEquals(once, purchase(variant, 10, new Random(seed)), "seed " + seed);
        }
        Books.check(checkout);
    }

    @Test
    void forgedOldAndForeignMessagesChangeNothing() {
        CartView cart = checkout.cart(checkout.shop.product("forged", 3), 1);
        Payment payment = checkout.pay(cart.id(), "challenge");
        byte[] body = ("{\"id\":\"" + payment.id() + ".9\",\"type\":\"payment.authorized\",\"reference\":\"" + payment.id() + "\"}").getBytes(StandardCharsets.UTF_8);
        List<Object> before = everything();
        try (var other = TestCheckout.open()) {
            List<SignedMessage> forged = List.of(new SignedMessage(Map.of(), body),
                    new SignedMessage(Map.of("sandbox-signature", "t=" + Instant.now().getEpochSecond() + ",v1=" + "0".repeat(64)), body),
                    checkout.sandbox.sign(checkout.tenant().id().toString(), body, Instant.now().minus(Duration.ofMinutes(6))),
                    checkout.sandbox.sign(other.tenant().id().toString(), body, Instant.now()),
                    other.sandbox.sign(checkout.tenant().id().toString(), body, Instant.now()));
            forged.forEach(message -> assertEquals("wrong-signature", problem(() -> deliver(message))));
        }
        assertEquals(before, everything());
    }

    @Test
    void aMessageAboutAnotherShopsPaymentIsStoredAndMovesNothing() {
        try (var other = TestCheckout.open()) {
            CartView cart = other.cart(other.shop.product("elsewhere", 3), 1);
            Payment payment = other.pay(cart.id(), "approve");
            byte[] body = ("{\"id\":\"x.1\",\"type\":\"payment.captured\",\"reference\":\"" + payment.id() + "\"}").getBytes(StandardCharsets.UTF_8);
            int jobs = count(JOB);
            deliver(checkout.sandbox.sign(checkout.tenant().id().toString(), body, Instant.now()));
            assertEquals(1, count(PAYMENT_NOTIFICATION, PAYMENT_NOTIFICATION.EVENT_ID.eq("x.1"), PAYMENT_NOTIFICATION.PAYMENT_ID.isNull()));
            assertEquals(jobs, count(JOB));
            assertEquals(PaymentStatus.AUTHORIZED, other.payment(payment.id()).status());
        }
    }

    @Test
    void anUnknownProviderIsNotFound() {
        assertEquals("not-found", problem(() -> checkout.notifications.run(checkout.tenant(), "nobody", new SignedMessage(Map.of(), new byte[0]))));
    }

    private static List<Object> purchase(UUID variant, int most, Random random) {
        CartView cart = checkout.cart(variant, 2);
        Payment payment = checkout.pay(cart.id(), "approve");
        deliverShuffled(payment, most, random);
        Together.run(4, i -> problem(() -> {
            if (i == 0) {
                checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, null));
            } else {
                deliverShuffled(payment, most, random);
            }
        }));
        checkout.settlePayment.run(checkout.tenant(), payment.id());
        deliverShuffled(payment, most, random);
        waitForErrands(payment);
        return state(cart, payment);
    }

    private static void deliverShuffled(Payment payment, int most, Random random) {
        var messages = new ArrayList<SignedMessage>();
        checkout.sandbox.messages(checkout.tenant().id().toString(), payment.id().toString()).forEach(message -> messages.addAll(Collections.nCopies(1 + random.nextInt(most), message)));
        Collections.shuffle(messages, random);
        messages.forEach(NotificationsIT::deliver);
    }

    private static void deliver(SignedMessage message) {
        checkout.notifications.run(checkout.tenant(), "sandbox", message);
    }

    private static void waitForErrands(Payment payment) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(PAYMENT_NOTIFICATION, PAYMENT_NOTIFICATION.PAYMENT_ID.eq(payment.id()), PAYMENT_NOTIFICATION.PROCESSED_AT.isNull()) > 0) {
            assertTrue(System.nanoTime() < end, "The notifications were not acted upon");
            Thread.onSpinWait();
        }
    }

    /** All that tells of a purchase, without ids and times. */
    private static List<Object> state(CartView cart, Payment payment) {
        return checkout.shop.in(tx -> List.of(
                tx.sql().select(PAYMENT.STATUS, PAYMENT.AMOUNT, PAYMENT.CAPTURED, PAYMENT.REFUNDED, PAYMENT.VERSION).from(PAYMENT).where(PAYMENT.CART_ID.eq(cart.id())).fetch().intoMaps(),
                tx.sql().select(MONEY_LEDGER.KIND, MONEY_LEDGER.AMOUNT).from(MONEY_LEDGER).where(MONEY_LEDGER.PAYMENT_ID.eq(payment.id())).orderBy(MONEY_LEDGER.KIND).fetch().intoMaps(),
                tx.sql().select(ORDERS.STATUS, ORDERS.PAYMENT_STATUS, ORDERS.FULFILMENT_STATUS, ORDERS.TOTAL, ORDERS.VERSION).from(ORDERS).where(ORDERS.CART_ID.eq(cart.id())).fetch().intoMaps(),
                tx.sql().select(PAYMENT_NOTIFICATION.PROVIDER).from(PAYMENT_NOTIFICATION).where(PAYMENT_NOTIFICATION.PAYMENT_ID.eq(payment.id())).fetch().intoMaps(),
                checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.id().toString()).orElseThrow().captures()));
    }

    private static int count(Table<?> table, Condition... conditions) {
        return checkout.shop.in(tx -> tx.sql().fetchCount(table, conditions));
    }

    private static List<Object> everything() {
        return checkout.shop.in(tx -> List.of(tx.sql().selectFrom(PAYMENT).orderBy(PAYMENT.ID).fetch().intoMaps().toString(), tx.sql().fetchCount(PAYMENT_NOTIFICATION),
                tx.sql().fetchCount(MONEY_LEDGER), tx.sql().fetchCount(JOB), tx.sql().selectFrom(STOCK_LEVEL).orderBy(STOCK_LEVEL.VARIANT_ID).fetch().intoMaps().toString()));
    }
}
