package shop.argosy.storefront.themes.drops;

import java.util.List;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.liquid.Drop;

/** {@code fulfillment}. */
record FulfillmentDrop(OrderDrop order, Shipment shipment) implements Drop {

    @Override
    public Object get(String property) {
        return switch (property) {
            case "tracking_company" -> shipment.carrier();
            case "tracking_number" -> shipment.trackingNumber();
            case "tracking_numbers" -> shipment.trackingNumber() == null ? List.of() : List.of(shipment.trackingNumber());
            case "created_at" -> shipment.createdAt().atZone(order.visit().shop().timeZone());
            case "item_count" -> shipment.lines().stream().mapToLong(Shipment.Line::quantity).sum();
            case "line_items" -> shipment.lines().stream().map(line -> new PartOfLineDrop(order.line(line.lineId()), line.quantity(), null)).toList();
            default -> null;
        };
    }
}
