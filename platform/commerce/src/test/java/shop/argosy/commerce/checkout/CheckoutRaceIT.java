package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.testkit.Books;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.Together;

/** Many tabs and many buyers at the same moment. */
class CheckoutRaceIT {

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
    void twentyTabsPlaceOneOrderAndTakeTheMoneyOnce() {
        UUID variant = checkout.shop.product("tabs", 50);
        CartView cart = checkout.cart(variant, 3);
        Payment payment = checkout.pay(cart.id(), "approve");
        List<PlacedOrder> placed = Together.run(20, tab -> steps.place(cart.id(), tab % 2 == 0 ? payment.id() : null));
        assertEquals(1, placed.stream().filter(PlacedOrder::isNew).count());
        assertEquals(1, placed.stream().map(order -> order.order().number()).distinct().count());
        Together.run(20, again -> checkout.settlePayment.run(checkout.tenant(), payment.id()));
        assertEquals(1, checkout.sandbox.books().balance(checkout.tenant().id().toString(), payment.id().toString()).orElseThrow().captures());
        assertEquals(new StockState(47, 0, true, false), steps.stock(variant));
        Books.check(checkout);
    }

    @Test
    void twentyTabsThatAlsoPayStillMakeOneOrder() {
        UUID variant = checkout.shop.product("paying-tabs", 50);
        CartView cart = checkout.cart(variant, 1);
        List<String> outcomes = Together.run(20, tab -> problem(() -> {
            checkout.pay(cart.id(), "approve");
            steps.place(cart.id(), null);
        }));
        assertTrue(List.of("none", "already-placed", "payment-pending", "payment-required").containsAll(outcomes), outcomes.toString());
        assertEquals("none", problem(() -> {
            if (steps.view(cart.id()).order() == null) {
                checkout.pay(cart.id(), "approve");
            }
            steps.place(cart.id(), null);
        }));
        steps.settleAll(cart.id());
        assertEquals(new StockState(49, 0, true, false), steps.stock(variant));
        Books.check(checkout);
    }

    @Test
    void aHundredBuyersOfTenUnitsMakeTenOrders() {
        UUID variant = checkout.shop.product("rush", 10);
        List<String> outcomes = Together.run(100, buyer -> problem(() -> {
            CartView cart = checkout.cart(variant, 1);
            checkout.pay(cart.id(), "approve");
            steps.place(cart.id(), null);
        }));
        assertEquals(10, outcomes.stream().filter("none"::equals).count());
        assertEquals(90, outcomes.stream().filter("sold-out"::equals).count());
        assertEquals(new StockState(0, 0, true, false), steps.stock(variant));
    }
}
