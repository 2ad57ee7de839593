package shop.argosy.commerce.checkout.boundary;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/** An order as its buyer gets it. */
public record OrderReceipt(String number, @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus, List<Line> lines, Totals totals, String orderUrl) {

    public record Line(UUID id, UUID variantId, String title, @Nullable String variantTitle, int quantity, Money total) {
    }

    static OrderReceipt of(Order order, String origin) {
        List<Line> lines = order.lines().stream().map(line -> new Line(line.id(), line.variantId(), line.title(), line.variantTitle(), line.quantity(),
                new Money(line.total(), order.currency()))).toList();
        var standing = order.standing();
        return new OrderReceipt(order.number(), lower(standing.status()), lower(standing.payment()), lower(standing.fulfilment()), lines, order.totals(), origin + order.path());
    }

    private static String lower(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
