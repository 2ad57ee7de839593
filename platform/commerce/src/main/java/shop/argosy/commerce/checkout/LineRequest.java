package shop.argosy.commerce.checkout;

import java.util.UUID;

/** So many units of a variant shall be in the cart. Null members are answered with what is missing. */
public record LineRequest(UUID variantId, Integer quantity) {
}
