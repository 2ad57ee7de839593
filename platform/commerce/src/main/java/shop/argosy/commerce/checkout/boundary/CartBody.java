package shop.argosy.commerce.checkout.boundary;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.commerce.checkout.LineRequest;
import shop.argosy.foundation.openapi.NotYetAvailable;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.PostalAddress;

/**
 * {@code POST /carts} and {@code PATCH /carts/{id}}.
 *
 * @param billingSameAsShipping true takes a billing address back: without one the bill goes to the shipping address
 */
public record CartBody(@Nullable List<LineRequest> lines, @Nullable String email, @Nullable PostalAddress shippingAddress, @Nullable PostalAddress billingAddress,
        @Nullable Boolean billingSameAsShipping, @Nullable UUID shippingMethod, @NotYetAvailable @Nullable List<String> discountCodes) {

    /** @throws Problem 501 {@code not-yet-available} for discount codes: what is sent is never silently left out */
    CartBody checked() {
        if (discountCodes != null && !discountCodes.isEmpty()) {
            throw Problem.of(501, "not-yet-available", "Discount codes cannot be used yet. Send the cart without them.").at("/discount_codes");
        }
        return this;
    }

    CartChange change() {
        return new CartChange(lines, email, shippingAddress, billingAddress, billingSameAsShipping, shippingMethod);
    }
}
