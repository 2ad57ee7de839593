package shop.argosy.commerce.orders.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.addresses.AddressFormat;
import shop.argosy.commerce.orders.FulfilmentStatus;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.OrderLine;
import shop.argosy.commerce.orders.OrderStatus;
import shop.argosy.commerce.orders.PaymentStanding;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SentAs;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.PostalAddress;

/**
 * One order as its merchant sees it.
 *
 * @param shippingLabel the address as its country writes it, line by line, without the country; empty without an address
 */
public record OrderJson(String number, @NameOf(OrderStatus.class) String status, @NameOf(PaymentStanding.class) String paymentStatus, @NameOf(FulfilmentStatus.class) String fulfilmentStatus, Instant placedAt, @Nullable String customerName, @Nullable String email, String locale,
        @Nullable PostalAddress shippingAddress, @Nullable PostalAddress billingAddress, List<String> shippingLabel, List<String> billingLabel, @Nullable Method shippingMethod, List<Line> lines, Totals totals, Money refunded,
        List<Paid> payments, List<ShipmentJson> shipments, List<RefundJson> refunds, @Nullable CancellationJson cancellation, Refundable refundable,
        List<Event> timeline, String orderUrl) {

    public record Method(String name) {
    }

    public record Line(UUID id, @Nullable UUID variantId, @Nullable UUID productId, String title, @Nullable String variantTitle, @Nullable String sku, int quantity, Money price, Money total,
            int shipped, int refunded, int cancelled, @Nullable String imageUrl) {
    }

    public record Paid(UUID id, String provider, String status, Money amount, Money captured, Money refunded, Instant createdAt) {
    }

    public record CancellationJson(@Nullable String reason, Instant createdAt) {
    }

    public record Refundable(Money shipping, List<RefundableLine> lines) {
    }

    public record RefundableLine(UUID lineId, int quantity) {
    }

    /** @param fields ids and amounts in minor units */
    public record Event(Instant at, String type, @Nullable String actor, @SentAs(ObjectNode.class) JsonNode fields) {
    }

    static OrderJson of(OrderFile file, String origin) {
        Order order = file.order();
        var standing = order.standing();
        return new OrderJson(order.number(), StandingJson.of(standing.status()), StandingJson.of(standing.payment()), StandingJson.of(standing.fulfilment()),
                order.placedAt(), file.buyer().name(order.locale()), file.buyer().email(), order.locale(), file.buyer().shippingAddress(), file.buyer().billingAddress(),
                label(file.buyer().shippingAddress(), order.locale()), label(file.buyer().billingAddress(), order.locale()),
                order.shippingMethod() == null ? null : new Method(order.shippingMethod()), order.lines().stream().map(line -> line(line, order.currency(), origin)).toList(),
                order.totals(), refunded(file), file.payments().stream().map(OrderJson::paid).toList(), file.shipments().stream().map(ShipmentJson::of).toList(),
                file.refunds().stream().map(refund -> RefundJson.of(refund, order.currency())).toList(),
                file.cancellation().map(cancelled -> new CancellationJson(cancelled.reason(), cancelled.createdAt())).orElse(null),
                refundable(file), file.history().stream().map(OrderJson::event).toList(), origin + order.path());
    }

    private static List<String> label(PostalAddress address, String locale) {
        return address == null ? List.of() : AddressFormat.lines(address, locale);
    }

    private static Line line(OrderLine line, Currency currency, String origin) {
        return new Line(line.id(), line.variantId(), line.productId(), line.title(), line.variantTitle(), line.sku(), line.quantity(), new Money(line.unitPrice(), currency),
                new Money(line.total(), currency), line.shipped(), line.refunded(), line.cancelled(), line.imageUrl() == null ? null : origin + line.imageUrl());
    }

    private static Money refunded(OrderFile file) {
        return file.payments().stream().map(Payment::refunded).reduce(Money.zero(file.order().currency()), Money::plus);
    }

    private static Paid paid(Payment payment) {
        return new Paid(payment.id(), payment.provider(), payment.status().column(), payment.amount(), payment.captured(), payment.refunded(), payment.createdAt());
    }

    private static Refundable refundable(OrderFile file) {
        var lines = file.order().lines().stream().filter(line -> line.refundable() > 0 && !file.order().isCancelled())
                .map(line -> new RefundableLine(line.id(), line.refundable())).toList();
        return new Refundable(new Money(file.refundableShipping(), file.order().currency()), lines);
    }

    private static Event event(Audit.Recorded row) {
        return new Event(row.at(), row.action().substring(row.action().indexOf('.') + 1), row.actor().type(), Json.read(row.details()));
    }
}
