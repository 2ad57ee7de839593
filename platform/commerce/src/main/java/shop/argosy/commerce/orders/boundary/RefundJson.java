package shop.argosy.commerce.orders.boundary;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** A refund within an order. */
public record RefundJson(UUID id, Money amount, Money shipping, @Nullable String reason, @NameOf(Refund.Status.class) String status, Instant createdAt, List<Line> lines) {

    public record Line(UUID lineId, int quantity, Money amount) {
    }

    static RefundJson of(Refund refund, Currency currency) {
        return new RefundJson(refund.id(), new Money(refund.amount(), currency), new Money(refund.shipping(), currency), refund.reason(), StandingJson.of(refund.status()),
                refund.createdAt(), refund.lines().stream().map(line -> new Line(line.lineId(), line.quantity(), new Money(line.amount(), currency))).toList());
    }
}
