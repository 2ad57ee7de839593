package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static shop.argosy.commerce.testkit.TestCheckout.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.commerce.testkit.Together;
import shop.argosy.kernel.PostalAddress;

class CartChangesIT {

    private static final PostalAddress OFFICE = new PostalAddress("Grace", "Hopper", "Navy", "Main St 1", null, "New York", "NY", "10001", "US", null);

    private static TestCheckout checkout;

    @BeforeAll
    static void open() {
        checkout = TestCheckout.open();
    }

    @AfterAll
    static void close() {
        checkout.close();
    }

    @Test
    void twentyAddsAtTheSameMomentAreAllInTheCart() {
        var variants = new ArrayList<UUID>();
        for (int i = 0; i < 10; i++) {
            variants.add(checkout.shop.product("parallel-" + i, 100));
        }
        String cart = empty();
        Together.run(20, i -> checkout.change.add(checkout.tenant(), cart, new LineRequest(variants.get(i % 10), 1)));
        Map<UUID, Integer> lines = view(cart).lines().stream().collect(Collectors.toMap(CartView.Line::variantId, CartView.Line::quantity));
        assertEquals(Set.copyOf(variants), lines.keySet());
        assertEquals(List.of(2), lines.values().stream().distinct().toList());
    }

    @Test
    void aQuantityIsSetWithoutTouchingWhatCameMeanwhile() {
        UUID first = checkout.shop.product("set-first", 100);
        UUID second = checkout.shop.product("set-second", 100);
        String cart = empty();
        checkout.change.add(checkout.tenant(), cart, new LineRequest(first, 1));
        checkout.change.add(checkout.tenant(), cart, new LineRequest(second, 3));
        checkout.change.quantities(checkout.tenant(), cart, Map.of(first, 5, UUID.randomUUID(), 7));
        assertEquals(List.of(5, 3), view(cart).lines().stream().map(CartView.Line::quantity).toList());
        checkout.change.quantities(checkout.tenant(), cart, Map.of(first, 0));
        assertEquals(List.of(second), view(cart).lines().stream().map(CartView.Line::variantId).toList());
    }

    @Test
    void theBillGoesToItsOwnAddressUntilThatIsTakenBack() {
        CartView cart = checkout.cart(checkout.shop.product("billed", 100), 1);
        assertNull(cart.billingAddress());
        assertEquals(OFFICE, bill(cart, OFFICE, null).billingAddress());
        assertEquals("invalid", problem(() -> bill(cart, OFFICE, true)));
        assertEquals("invalid", problem(() -> bill(cart, new PostalAddress("Grace", "", null, "Main St 1", null, "New York", null, "1", "US", null), null)));
        assertEquals(OFFICE, view(cart.id()).billingAddress());
        assertNull(bill(cart, null, true).billingAddress());
    }

    @Test
    void anOrderKeepsTheBillingAddress() {
        CartView cart = checkout.cart(checkout.shop.product("billed-order", 100), 1);
        bill(cart, OFFICE, null);
        var order = checkout.paidOrder(cart);
        assertEquals(OFFICE, checkout.shop.in(tx -> checkout.orders.buyer(tx, order)).billingAddress());
        assertEquals(TestCheckout.HOME, checkout.shop.in(tx -> checkout.orders.buyer(tx, order)).shippingAddress());
    }

    private static CartView bill(CartView cart, PostalAddress address, Boolean same) {
        return checkout.change.run(checkout.tenant(), cart.id(), new CartChange(null, null, null, address, same, null));
    }

    private static String empty() {
        return checkout.shop.in(tx -> checkout.carts.create(tx, new NewCart(List.of(), MarketChoice.PRIMARY, "web"))).id();
    }

    private static CartView view(String cart) {
        return checkout.shop.in(tx -> checkout.carts.view(tx, cart));
    }
}
