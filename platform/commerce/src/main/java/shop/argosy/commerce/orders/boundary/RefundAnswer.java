package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/**
 * What is paid back, and where that leaves the order.
 *
 * @param refundStatus done; pending as long as the provider does not answer; failed when it refuses
 */
public record RefundAnswer(UUID id, Money amount, Money shipping, @Nullable String reason, @NameOf(Refund.Status.class) String refundStatus, Instant createdAt, List<RefundJson.Line> lines,
        @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus) {

    static RefundAnswer of(Refund refund, Order order) {
        RefundJson json = RefundJson.of(refund, order.currency());
        return new RefundAnswer(json.id(), json.amount(), json.shipping(), json.reason(), json.status(), json.createdAt(), json.lines(),
                StandingJson.of(order.standing().status()), StandingJson.of(order.standing().payment()), StandingJson.of(order.standing().fulfilment()));
    }
}
