package shop.argosy.foundation.lifecycle.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopDoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/shop/orders/abc", "/shop/checkout/return", "/shop/checkout/wait", "/shop/api/v1/payment-webhooks/sandbox", "/shop/api/v1/carts/abc/order",
            "/shop/api/v1/carts/abc/payments/019a", "/shop/robots.txt"})
    void whatWasBoughtAndPaymentsUnderWayGoOnInAShopThatIsShut(String path) {
        assertTrue(ShopDoor.goesOn(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shop/api/v1/carts", "/shop/api/v1/carts/abc", "/shop/api/v1/carts/abc/shipping-methods", "/shop/api/v1/carts/abc/payments", "/shop/api/v1/products",
            "/shop/", "/shop/checkout/abc"})
    void theRestStaysShutCartsToo(String path) {
        assertFalse(ShopDoor.goesOn(path));
    }
}
