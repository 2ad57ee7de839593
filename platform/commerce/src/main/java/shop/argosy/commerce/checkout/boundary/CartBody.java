package shop.argosy.commerce.checkout.boundary;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.commerce.checkout.LineRequest;
import shop.argosy.kernel.PostalAddress;

/** {@code POST /carts} and {@code PATCH /carts/{id}}. */
public record CartBody(List<LineRequest> lines, String email, PostalAddress shippingAddress, PostalAddress billingAddress, UUID shippingMethod) {

    CartChange change() {
        return new CartChange(lines, email, shippingAddress, billingAddress, shippingMethod);
    }
}
