package shop.argosy.commerce.orders;

import java.time.Instant;

/** Why and when an order was called off. */
public record Cancellation(String reason, Instant createdAt) {
}
