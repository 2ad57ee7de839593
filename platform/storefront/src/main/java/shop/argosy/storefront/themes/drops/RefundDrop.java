package shop.argosy.storefront.themes.drops;

import java.util.Locale;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.liquid.Drop;

/** {@code refund}. Amounts are minor units. */
record RefundDrop(OrderDrop order, Refund refund) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "amount" -> refund.amount();
            case "shipping_price" -> refund.shipping();
            case "reason" -> refund.reason();
            case "status" -> refund.status().name().toLowerCase(Locale.ROOT);
            case "created_at" -> refund.createdAt().atZone(order.visit().shop().timeZone());
            case "line_items" -> refund.lines().stream().map(line -> new PartOfLineDrop(order.line(line.lineId()), line.quantity(), line.amount())).toList();
            default -> null;
        };
    }
}
