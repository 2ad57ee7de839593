package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.Order;

/** Why an order was called off, and where that leaves it. */
public record CancellationAnswer(String reason, Instant createdAt, String status, String paymentStatus, String fulfilmentStatus) {

    static CancellationAnswer of(Cancellation cancellation, Order order) {
        return new CancellationAnswer(cancellation.reason(), cancellation.createdAt(),
                StandingJson.of(order.standing().status()), StandingJson.of(order.standing().payment()), StandingJson.of(order.standing().fulfilment()));
    }
}
