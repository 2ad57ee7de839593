package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import shop.argosy.commerce.orders.OrderSummary;
import shop.argosy.kernel.Money;

/** An order in the merchant's list. */
public record OrderSummaryJson(String number, Instant placedAt, String status, String paymentStatus, String fulfilmentStatus, String customerName, String email,
        int itemsCount, Money total) {

    static OrderSummaryJson of(OrderSummary order) {
        var standing = order.standing();
        return new OrderSummaryJson(order.number(), order.placedAt(), StandingJson.of(standing.status()), StandingJson.of(standing.payment()),
                StandingJson.of(standing.fulfilment()), order.customerName(), order.email(), order.itemsCount(), order.total());
    }
}
