package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Nullable;

/** Why an order was called off, and where that leaves it. */
public record CancellationAnswer(@Nullable String reason, Instant createdAt, @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus) {

    static CancellationAnswer of(Cancellation cancellation, Order order) {
        return new CancellationAnswer(cancellation.reason(), cancellation.createdAt(),
                StandingJson.of(order.standing().status()), StandingJson.of(order.standing().payment()), StandingJson.of(order.standing().fulfilment()));
    }
}
