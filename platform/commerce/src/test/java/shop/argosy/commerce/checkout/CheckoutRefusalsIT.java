package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.inventory.Shortage;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.kernel.Problem;

/** What no order is made of, and what it says. */
class CheckoutRefusalsIT {

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
    void moreThanThereIsIsSaidAndNothingIsLowered() {
        UUID variant = checkout.shop.product("scarce", 2);
        CartView cart = checkout.cart(variant, 3);
        assertEquals(List.of(3, false), List.of(cart.lines().getFirst().quantity(), cart.lines().getFirst().available()));
        assertEquals(2, checkout.shop.in(tx -> checkout.carts.shippingMethods(tx, cart.id())).size());
        var soldOut = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "approve"));
        assertEquals(List.of("sold-out", List.of(new Shortage(variant, 3, 2))), List.of(soldOut.code(), soldOut.extras().get("lines")));
        assertEquals(3, steps.view(cart.id()).lines().getFirst().quantity());
    }

    @Test
    void whatACartLacksIsNamedBeforeAnythingIsHeld() {
        UUID variant = checkout.shop.product("incomplete", 2);
        CartView cart = checkout.shop.in(tx -> checkout.carts.create(tx, new NewCart(List.of(new LineRequest(variant, 1)), MarketChoice.PRIMARY, "api")));
        var incomplete = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "approve"));
        assertEquals(List.of("/email", "/shipping_address", "/shipping_method"), incomplete.errors().stream().map(Problem.FieldError::pointer).toList());
        var unknown = assertThrows(Problem.class, () -> checkout.pay(cart.id(), "perhaps"));
        assertEquals(List.of("/data/outcome"), unknown.errors().stream().map(Problem.FieldError::pointer).toList());
        assertEquals(new StockState(2, 0, true, false), steps.stock(variant));
    }

    @Test
    void anotherShopsVariantIsRefusedByItsLineAndAnotherShopsCartIsNotThere() {
        try (var other = TestCheckout.open()) {
            UUID theirs = other.shop.product("theirs", 2);
            UUID ours = checkout.shop.product("ours", 2);
            var refused = assertThrows(Problem.class, () -> checkout.cart(List.of(new LineRequest(ours, 1), new LineRequest(theirs, 1))));
            assertEquals(List.of("/lines/1/variant_id"), refused.errors().stream().map(Problem.FieldError::pointer).toList());
            CartView cart = other.cart(theirs, 1);
            Payment payment = other.pay(cart.id(), "approve");
            assertEquals("not-found", problem(() -> steps.view(cart.id())));
            assertEquals("not-found", problem(() -> steps.change(cart.id(), ours, 1)));
            assertEquals("not-found", problem(() -> checkout.pay(cart.id(), "approve")));
            assertEquals("not-found", problem(() -> steps.place(cart.id(), payment.id())));
            assertEquals("not-found", problem(() -> checkout.pay.status(checkout.tenant(), cart.id(), payment.id())));
            CartView mine = checkout.cart(ours, 1);
            assertEquals("invalid", problem(() -> steps.place(mine.id(), payment.id())));
            assertEquals(PaymentStatus.AUTHORIZED, other.payment(payment.id()).status());
        }
    }
}
