package shop.argosy.commerce.shipping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Goods of an order that left together. */
public record Shipment(UUID id, UUID orderId, String carrier, String trackingNumber, Instant createdAt, List<Line> lines) {

    /** @param lineId of the order */
    public record Line(UUID lineId, int quantity) {
    }
}
