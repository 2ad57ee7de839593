package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.orders.Buyer;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.Visit;

/** {@code order}, as its buyer may see it. Amounts are minor units of the order's currency. */
public final class OrderDrop implements Drop {

    private final Visit visit;
    private final OrderFile file;
    private final Map<UUID, OrderLineDrop> lines;

    private OrderDrop(Visit visit, OrderFile file) {
        this.visit = visit;
        this.file = file;
        var names = LineNames.of(visit, file.order().lines().stream().map(line -> line.productId()).distinct().toList());
        this.lines = file.order().lines().stream().collect(Collectors.toMap(line -> line.id(), line -> new OrderLineDrop(line, names, visit.links())));
    }

    public static OrderDrop of(Visit visit, OrderFile file) {
        return new OrderDrop(visit, file);
    }

    @Override
    public Object get(String property) {
        Order order = order();
        return switch (property) {
            case "id" -> order.id().toString();
            case "name" -> name();
            case "order_number" -> order.number();
            case "created_at" -> order.placedAt().atZone(visit.shop().timeZone());
            case "order_status_url" -> visit.links().full(order.path());
            case "customer_url" -> visit.links().to(order.path());
            case "line_items" -> order.lines().stream().map(line -> lines.get(line.id())).toList();
            case "item_count" -> order.lines().stream().mapToLong(line -> line.quantity()).sum();
            case "fulfillments" -> file.shipments().stream().map(shipment -> fulfillment(shipment)).toList();
            case "shipping_methods" -> order.shippingMethod() == null ? List.of() : List.of(new MethodDrop(visit, order));
            case "cancelled" -> order.isCancelled();
            case "cancelled_at" -> file.cancellation().map(cancellation -> cancellation.createdAt().atZone(visit.shop().timeZone())).orElse(null);
            case "cancel_reason" -> file.cancellation().map(Cancellation::reason).orElse(null);
            default -> amountOrStatus(property);
        };
    }

    private Object amountOrStatus(String property) {
        Order order = order();
        return switch (property) {
            case "subtotal_price", "line_items_subtotal_price" -> order.totals().subtotal().amount();
            case "shipping_price" -> order.totals().shipping().amount();
            case "tax_price" -> order.totals().tax().amount();
            case "total_discounts" -> order.totals().discount().amount();
            case "total_price" -> order.totals().total().amount();
            case "total_refunded_amount" -> refunded();
            case "total_net_amount" -> order.totals().total().amount() - refunded();
            case "status" -> code(order.standing().status());
            case "status_label" -> label("status", order.standing().status());
            case "financial_status" -> code(order.standing().payment());
            case "financial_status_label" -> label("financial", order.standing().payment());
            case "fulfillment_status" -> code(order.standing().fulfilment());
            case "fulfillment_status_label" -> label("fulfillment", order.standing().fulfilment());
            default -> person(property);
        };
    }

    private Object person(String property) {
        Buyer buyer = file.buyer();
        return switch (property) {
            case "email" -> buyer.email();
            case "shipping_address" -> AddressDrop.of(buyer.shippingAddress(), visit.place().javaLocale());
            case "billing_address" -> AddressDrop.of(buyer.billingAddress(), visit.place().javaLocale());
            case "customer_name" -> buyer.name(file.order().locale());
            default -> null;
        };
    }

    public String name() {
        return "#" + order().number();
    }

    /** {@code fulfillment}: goods that left together. */
    public Drop fulfillment(Shipment shipment) {
        return new FulfillmentDrop(this, shipment);
    }

    /** {@code refund}: money on its way back. */
    public Drop refund(Refund refund) {
        return new RefundDrop(this, refund);
    }

    OrderLineDrop line(UUID id) {
        return lines.get(id);
    }

    Visit visit() {
        return visit;
    }

    private Order order() {
        return file.order();
    }

    private long refunded() {
        return file.refunds().stream().filter(refund -> refund.status() != Refund.Status.FAILED).mapToLong(Refund::amount).sum();
    }

    private static String code(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private String label(String kind, Enum<?> status) {
        return visit.platformText("order." + kind + "." + code(status));
    }

    /** {@code shipping_method}. */
    private record MethodDrop(Visit visit, Order order) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> LineNames.method(visit, order.shippingMethod());
                case "price" -> order.totals().shipping().amount();
                default -> null;
            };
        }
    }
}
