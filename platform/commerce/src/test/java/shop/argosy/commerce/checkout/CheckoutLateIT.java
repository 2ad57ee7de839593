package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.checkout.CheckoutSteps.waitFor;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Money;

/** Buyers who come late or not at all: their units, their money and their orders. */
class CheckoutLateIT {

    private static TestCheckout checkout;
    private static CheckoutSteps steps;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
        steps = new CheckoutSteps(checkout);
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void anExpiredReservationGivesUnitsAndMoneyBackAndALateApprovalToo() {
        try (var later = TestCheckout.open()) {
            UUID variant = later.shop.product("expired", 4);
            CartView waiting = later.cart(variant, 1);
            CartView paid = later.cart(variant, 2);
            Payment challenge = later.pay(waiting.id(), "challenge");
            Payment approved = later.pay(paid.id(), "approve");
            assertEquals(new StockState(4, 3, true, false), later.shop.in(tx -> later.shop.stock.of(tx, List.of(variant))).get(variant));
            later.clock.forward(Duration.ofMinutes(16));
            later.settlePayment.run(later.tenant(), challenge.id());
            later.settlePayment.run(later.tenant(), approved.id());
            assertEquals(new StockState(4, 0, true, false), later.shop.in(tx -> later.shop.stock.of(tx, List.of(variant))).get(variant));
            assertEquals(List.of(PaymentStatus.VOIDED, PaymentStatus.VOIDED), List.of(later.payment(challenge.id()).status(), later.payment(approved.id()).status()));
            new CheckoutSteps(later).answer(challenge, "approve");
            assertEquals("payment-required", problem(() -> later.place.run(later.tenant(), waiting.id(), new PlaceRequest(null, null))));
            assertEquals("VOIDED", later.sandbox.books().balance(later.tenant().id().toString(), approved.id().toString()).orElseThrow().state());
            Books.check(later);
        }
    }

    @Test
    void unitsWhoseTimeRanOutAreTakenAnewOrTheMoneyGoesBack() {
        UUID variant = checkout.shop.product("late", 1);
        CartView lucky = checkout.cart(variant, 1);
        Payment payment = checkout.pay(lucky.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.reservations.release(tx, payment.id()));
        assertTrue(steps.place(lucky.id(), null).isNew());

        checkout.shop.run(tx -> checkout.shop.stock.setOnHand(tx, variant, null, 1));
        CartView unlucky = checkout.cart(variant, 1);
        Payment lost = checkout.pay(unlucky.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.reservations.release(tx, lost.id()));
        checkout.paidOrder(variant, 1);
        assertEquals("sold-out", problem(() -> steps.place(unlucky.id(), null)));
        waitFor(() -> checkout.payment(lost.id()).status() == PaymentStatus.VOIDED);
        assertEquals("VOIDED", steps.books(lost));
    }

    @Test
    void aBuyerWhoPaysAndVanishesGetsHisOrder() {
        CartView cart = checkout.cart(checkout.shop.product("vanished", 2), 1);
        Payment payment = checkout.pay(cart.id(), "approve");
        checkout.placeJob.run(checkout.tenant(), Json.mapper().valueToTree(Map.of("cart_id", cart.id(), "payment_id", payment.id())), 1);
        assertEquals(payment.id(), steps.place(cart.id(), null).payment());
    }

    @Test
    void moneyForACartThatCannotBecomeAnOrderGoesBack() {
        UUID variant = checkout.shop.product("impossible", 2);
        CartView cart = checkout.cart(variant, 1);
        Payment payment = checkout.pay(cart.id(), "approve");
        checkout.shop.run(tx -> checkout.shop.prices.set(tx, variant, checkout.shop.markets.primary(tx).priceListId(), Money.of(5, "EUR"), null));
        checkout.placeJob.run(checkout.tenant(), Json.mapper().valueToTree(Map.of("cart_id", cart.id(), "payment_id", payment.id())), 1);
        assertEquals(PaymentStatus.VOIDED, checkout.payment(payment.id()).status());
        assertEquals("VOIDED", steps.books(payment));
        assertEquals(new StockState(2, 0, true, false), steps.stock(variant));
    }
}
