package shop.argosy.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shop.argosy.schema.default_schema.Tables.CART;
import static shop.argosy.schema.default_schema.Tables.CART_LINE;
import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.argosy.commerce.testkit.TestCheckout;
import shop.argosy.schema.default_schema.tables.records.CartRecord;

class ForgetCartsIT {

    private TestCheckout checkout;
    private ForgetCarts forget;

    @BeforeEach
    void open() {
        checkout = TestCheckout.open();
        var foundation = checkout.foundation;
        forget = new ForgetCarts(foundation.tenants(), checkout.orders, checkout.payments, foundation.personKeys(), checkout.clock);
    }

    @AfterEach
    void close() {
        checkout.close();
    }

    @Test
    void aCartGoesWithItsLinesAndItsKeyADayAfterItsTime() {
        String cart = cart("abandoned");
        UUID key = row(cart).getDataKeyId();
        checkout.clock.forward(Duration.ofDays(60));
        assertEquals(0, forget.run(checkout.tenant()));
        checkout.clock.forward(Duration.ofDays(2));
        assertEquals(1, forget.run(checkout.tenant()));
        assertNull(row(cart));
        assertEquals(List.of(0, 0), checkout.shop.in(tx -> List.of(tx.sql().fetchCount(CART_LINE, CART_LINE.CART_ID.eq(cart)), tx.sql().fetchCount(DATA_KEY, DATA_KEY.ID.eq(key)))));
        assertEquals(0, forget.run(checkout.tenant()));
    }

    @Test
    void aCartThatWasTriedToBePaidForStaysWithoutItsPerson() {
        String cart = cart("declined");
        checkout.pay(cart, "decline");
        checkout.clock.forward(Duration.ofDays(62));
        assertEquals(1, forget.run(checkout.tenant()));
        CartRecord left = row(cart);
        assertNull(left.getEmail());
        assertNull(left.getShippingAddress());
        assertTrue(checkout.shop.in(tx -> checkout.foundation.personKeys().open(tx, left.getDataKeyId())).erased());
        assertEquals(0, forget.run(checkout.tenant()));
    }

    @Test
    void anOrderKeepsItsPersonWhenItsCartForgetsHim() {
        var order = checkout.paidOrder(checkout.shop.product("ordered", 5), 1);
        checkout.clock.forward(Duration.ofDays(62));
        assertEquals(1, forget.run(checkout.tenant()));
        assertNull(row(order.cartId()).getEmail());
        assertEquals("ada@example.com", checkout.shop.in(tx -> checkout.orders.buyer(tx, order)).email());
    }

    @Test
    void aPaymentThatIsNotDecidedKeepsItsCart() {
        String cart = cart("authorized");
        checkout.pay(cart, "approve");
        checkout.clock.forward(Duration.ofDays(62));
        assertEquals(0, forget.run(checkout.tenant()));
        assertEquals(cart, row(cart).getId());
    }

    private String cart(String product) {
        return checkout.cart(checkout.shop.product(product, 5), 1).id();
    }

    private CartRecord row(String cart) {
        return checkout.shop.in(tx -> tx.sql().selectFrom(CART).where(CART.ID.eq(cart)).fetchOne());
    }
}
