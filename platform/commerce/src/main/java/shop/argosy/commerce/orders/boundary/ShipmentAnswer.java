package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Nullable;

/** What was sent, and where that leaves the order. */
public record ShipmentAnswer(UUID id, @Nullable String carrier, @Nullable String trackingNumber, Instant createdAt, List<Shipment.Line> lines,
        @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus) {

    static ShipmentAnswer of(Shipment shipment, Order order) {
        return new ShipmentAnswer(shipment.id(), shipment.carrier(), shipment.trackingNumber(), shipment.createdAt(), shipment.lines(),
                StandingJson.of(order.standing().status()), StandingJson.of(order.standing().payment()), StandingJson.of(order.standing().fulfilment()));
    }
}
