package shop.argosy.commerce.checkout;

import java.util.List;
import shop.argosy.commerce.inventory.Shortage;
import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Problem;

/** Whether a cart has all that it needs to be paid. */
final class Completeness {

    private Completeness() {
    }

    /** @throws Problem 422 naming what is missing; 409 {@code sold-out} for lines that are not for sale any more */
    static void check(PricedCart cart) {
        boolean carried = cart.requiresShipping();
        new Validation().check(!cart.lines().isEmpty(), "/lines", "The cart is empty. Put something in before you pay.")
                .check(cart.email() != null, "/email", "Give an e-mail address first: the order goes there.")
                .check(!carried || cart.shippingAddress() != null, "/shipping_address", "Say where the goods shall go.")
                .check(!carried || cart.cart().shippingMethodId() != null, "/shipping_method", "Choose a shipping method.")
                .check(!carried || cart.cart().shippingMethodId() == null || cart.method().isPresent(), "/shipping_method",
                        "The chosen shipping method does not carry this cart to its address. Choose another one.").done();
        List<Shortage> gone = cart.lines().stream().filter(line -> !line.sellable())
                .map(line -> new Shortage(line.line().variantId(), line.line().quantity(), 0)).toList();
        if (!gone.isEmpty()) {
            throw Problem.conflict("sold-out", "Something in the cart is not for sale any more. Take it out, then pay again.").with("lines", gone);
        }
    }
}
