package shop.argosy.commerce.payments;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.kernel.Money;

/**
 * One attempt to pay for a cart.
 *
 * @param cartVersion the cart as it was: another version is another purchase
 * @param orderId null until the order is placed
 * @param captured what the provider has confirmed to have taken
 * @param refunded what the provider has confirmed to have paid back
 * @param redirectUrl where the buyer must go, else null
 * @param failure a provider's reason, else null
 * @param expiresAt until when the units are held
 */
public record Payment(UUID id, String cartId, long cartVersion, UUID orderId, String provider, String providerReference, PaymentStatus status,
        Money amount, Money captured, Money refunded, String redirectUrl, String failure, Instant expiresAt, Instant createdAt) {

    public boolean hasOrder() {
        return orderId != null;
    }

    /** Whether money was taken for which there is neither an order nor a refund. */
    public boolean owesMoney() {
        return orderId == null && captured.compareTo(refunded) > 0;
    }
}
