package shop.argosy.commerce.checkout;

import java.util.UUID;
import shop.argosy.kernel.Money;

/**
 * @param paymentId null for the cart's own
 * @param total what the buyer saw, null when nobody looked
 */
public record PlaceRequest(UUID paymentId, Money total) {
}
