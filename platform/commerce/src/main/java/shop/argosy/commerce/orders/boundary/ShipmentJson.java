package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.kernel.Nullable;

/** A shipment within an order. */
public record ShipmentJson(UUID id, @Nullable String carrier, @Nullable String trackingNumber, Instant createdAt, List<Shipment.Line> lines) {

    static ShipmentJson of(Shipment shipment) {
        return new ShipmentJson(shipment.id(), shipment.carrier(), shipment.trackingNumber(), shipment.createdAt(), shipment.lines());
    }
}
