package shop.argosy.commerce.orders;

import java.util.UUID;

/**
 * What was sold, as it was then. Amounts are minor units of the order's currency; {@code total} is what was paid for
 * all units of the line.
 *
 * @param locationId where the units were taken from, null when nobody counts them
 * @param refunded units whose money went back or is on its way back
 * @param cancelled units that will never be sent
 */
public record OrderLine(UUID id, UUID productId, UUID variantId, UUID locationId, String title, String variantTitle, String sku, String imageUrl,
        boolean requiresShipping, int quantity, long unitPrice, long discount, long tax, long total, int shipped, int refunded, int cancelled) {

    /** Units that are still to be sent. */
    public int open() {
        return requiresShipping ? unsent() : 0;
    }

    /** Units that were neither sent nor cancelled, whether or not they need sending. */
    public int unsent() {
        return quantity - shipped - cancelled;
    }

    public int refundable() {
        return quantity - refunded;
    }
}
