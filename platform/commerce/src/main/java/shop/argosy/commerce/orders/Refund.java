package shop.argosy.commerce.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Money on its way back to a buyer. Amounts are minor units of the order's currency.
 *
 * @param amount all of it, {@code shipping} included
 */
public record Refund(UUID id, UUID orderId, UUID paymentId, long amount, long shipping, String reason, Status status, Instant createdAt, List<Line> lines) {

    public enum Status {
        /** The provider has not confirmed it yet; it is asked until it does. */
        PENDING,
        DONE,
        /** The provider refuses: the units count as not refunded. */
        FAILED
    }

    public record Line(UUID lineId, int quantity, long amount) {
    }
}
