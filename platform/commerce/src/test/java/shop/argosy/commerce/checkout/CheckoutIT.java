package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.checkout.CheckoutSteps.standing;
import static shop.argosy.commerce.checkout.CheckoutSteps.waitFor;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

/** From a cart to an order: what each answer of the provider and each change in between leads to. */
class CheckoutIT {

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
    void anApprovedCartBecomesAnOrderWhoseMoneyIsTakenBehindTheAnswer() {
        UUID variant = checkout.shop.product("approved", 5);
        CartView cart = checkout.cart(variant, 2);
        assertEquals(List.of(Money.of(3998, "EUR"), Money.of(490, "EUR"), Money.of(4488, "EUR")), List.of(cart.totals().subtotal(), cart.totals().shipping(), cart.totals().total()));
        Payment payment = checkout.pay(cart.id(), "approve");
        assertEquals("authorized", payment.status().shown());
        assertEquals(new StockState(5, 2, true, false), steps.stock(variant));

        PlacedOrder placed = steps.place(cart.id(), null);
        assertTrue(placed.isNew());
        assertEquals("OPEN AUTHORIZED UNFULFILLED", standing(placed));
        assertEquals(new StockState(3, 0, true, false), steps.stock(variant));
        waitFor(() -> standing(steps.place(cart.id(), null)).equals("OPEN PAID UNFULFILLED"));
        assertEquals(PaymentStatus.CAPTURED, checkout.payment(payment.id()).status());
        CartView after = steps.view(cart.id());
        assertEquals(List.of(placed.order().number(), placed.order().path()), List.of(after.order(), after.orderUrl()));
        assertEquals("already-placed", problem(() -> steps.change(cart.id(), variant, 1)));
        assertEquals("already-placed", problem(() -> checkout.pay(cart.id(), "approve")));
        Books.check(checkout);
    }

    @Test
    void aDeclinedPaymentFreesItsUnitsAndAnotherOneCanFollow() {
        UUID variant = checkout.shop.product("declined", 1);
        CartView cart = checkout.cart(variant, 1);
        assertEquals("declined", checkout.pay(cart.id(), "decline").status().shown());
        assertEquals(new StockState(1, 0, true, false), steps.stock(variant));
        assertEquals("payment-required", problem(() -> steps.place(cart.id(), null)));
        checkout.pay(cart.id(), "approve");
        assertEquals("none", problem(() -> steps.place(cart.id(), null)));
    }

    @Test
    void aChallengeIsPlacedRightAfterTheBuyerIsBack() {
        CartView cart = checkout.cart(checkout.shop.product("challenge", 3), 1);
        Payment payment = checkout.pay(cart.id(), "challenge");
        assertEquals("requires_action", payment.status().shown());
        assertEquals("payment-pending", problem(() -> steps.place(cart.id(), null)));
        String back = steps.answer(payment, "approve");
        assertTrue(back.endsWith(".localhost:" + back.replaceAll(".*localhost:(\\d+).*", "$1") + "/checkout/return?payment=" + payment.id()), back);
        assertTrue(steps.place(cart.id(), payment.id()).isNew());
    }

    @Test
    void aChallengeThatTheBuyerDeclinesIsDeclined() {
        UUID variant = checkout.shop.product("declined-challenge", 3);
        CartView cart = checkout.cart(variant, 3);
        Payment payment = checkout.pay(cart.id(), "challenge");
        steps.answer(payment, "decline");
        assertEquals("declined", checkout.pay.status(checkout.tenant(), cart.id(), payment.id()).status().shown());
        assertEquals("payment-required", problem(() -> steps.place(cart.id(), null)));
        assertEquals(new StockState(3, 0, true, false), steps.stock(variant));
    }

    @Test
    void aTimeoutEndsByTheProvidersOwnNotification() {
        CartView cart = checkout.cart(checkout.shop.product("timeout", 3), 1);
        Payment payment = checkout.pay(cart.id(), "timeout");
        assertEquals("pending", payment.status().shown());
        assertEquals("payment-pending", problem(() -> steps.place(cart.id(), null)));
        waitFor(() -> checkout.payment(payment.id()).status() == PaymentStatus.AUTHORIZED);
        assertTrue(steps.place(cart.id(), null).isNew());
    }

    @Test
    void aChangeAfterAnAuthorizationVoidsIt() {
        UUID variant = checkout.shop.product("changed", 5);
        CartView cart = checkout.cart(variant, 2);
        Payment payment = checkout.pay(cart.id(), "approve");
        steps.change(cart.id(), variant, 2);
        assertEquals(PaymentStatus.AUTHORIZED, checkout.payment(payment.id()).status());
        steps.change(cart.id(), variant, 3);
        assertEquals(new StockState(5, 0, true, false), steps.stock(variant));
        assertEquals("payment-required", problem(() -> steps.place(cart.id(), payment.id())));
        waitFor(() -> checkout.payment(payment.id()).status() == PaymentStatus.VOIDED);
        assertEquals("VOIDED", steps.books(payment));
        Payment second = checkout.pay(cart.id(), "approve");
        assertEquals(Money.of(3 * 1999 + 490, "EUR"), second.amount());
        assertTrue(steps.place(cart.id(), second.id()).isNew());
    }

    @Test
    void aTotalThatTheBuyerDidNotSeeIsRefused() {
        UUID variant = checkout.shop.product("repriced", 5);
        CartView cart = checkout.cart(variant, 1);
        checkout.pay(cart.id(), "approve");
        var wrong = assertThrows(Problem.class, () -> checkout.place.run(checkout.tenant(), cart.id(), new PlaceRequest(null, Money.of(1, "EUR"))));
        assertEquals(List.of("total-changed", Money.of(2489, "EUR")), List.of(wrong.code(), wrong.extras().get("total")));
        checkout.shop.run(tx -> checkout.shop.prices.set(tx, variant, checkout.shop.markets.primary(tx).priceListId(), Money.of(2500, "EUR"), null));
        assertEquals("total-changed", problem(() -> steps.place(cart.id(), null)));
        checkout.pay(cart.id(), "approve");
        assertEquals(Money.of(2990, "EUR"), steps.place(cart.id(), null).order().totals().total());
    }
}
