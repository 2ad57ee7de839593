package shop.argosy.commerce.orders;

import java.time.Instant;
import java.util.UUID;

/**
 * Why and when an order was called off.
 *
 * @param refundId the refund that was opened with it, null when no money had been taken
 */
public record Cancellation(String reason, Instant createdAt, UUID refundId) {
}
