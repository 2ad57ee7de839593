package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.OrderSummary;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** An order in the merchant's list. */
public record OrderSummaryJson(String number, Instant placedAt, @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus, @Nullable String customerName, @Nullable String email,
        int itemsCount, Money total) {

    static OrderSummaryJson of(OrderSummary order) {
        var standing = order.standing();
        return new OrderSummaryJson(order.number(), order.placedAt(), StandingJson.of(standing.status()), StandingJson.of(standing.payment()),
                StandingJson.of(standing.fulfilment()), order.customerName(), order.email(), order.itemsCount(), order.total());
    }
}
