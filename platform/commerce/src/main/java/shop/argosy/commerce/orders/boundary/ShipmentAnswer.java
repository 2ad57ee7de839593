package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.shipping.Shipment;

/** What was sent, and where that leaves the order. */
public record ShipmentAnswer(UUID id, String carrier, String trackingNumber, Instant createdAt, List<Shipment.Line> lines,
        String status, String paymentStatus, String fulfilmentStatus) {

    static ShipmentAnswer of(Shipment shipment, Order order) {
        return new ShipmentAnswer(shipment.id(), shipment.carrier(), shipment.trackingNumber(), shipment.createdAt(), shipment.lines(),
                StandingJson.of(order.standing().status()), StandingJson.of(order.standing().payment()), StandingJson.of(order.standing().fulfilment()));
    }
}
