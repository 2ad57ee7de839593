package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.orders.internal.LineRows;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

/** Sends units of an order. */
@ApplicationScoped
public class ShipOrder {

    private final Orders orders;
    private final Shipments shipments;
    private final OrderStatuses statuses;
    private final OrderEvents events;
    private final Clock clock;
    private final LineRows lines = new LineRows();

    @Inject
    public ShipOrder(Orders orders, Shipments shipments, OrderStatuses statuses, OrderEvents events, Clock clock) {
        this.orders = orders;
        this.shipments = shipments;
        this.statuses = statuses;
        this.events = events;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ShipOrder() {
        this(null, null, null, null, null);
    }

    /** @throws Problem 404; 409 {@code order-cancelled}, {@code nothing-to-ship}; 422 for lines or units that the order does not have (left) */
    public Shipment run(TenantTx tx, String number, ShipmentRequest request, Actor actor) {
        LockedOrder locked = orders.lock(tx, number);
        Shipment shipment = shipment(locked.order(), request);
        shipment.lines().forEach(line -> lines.count(tx, line.lineId(), line.quantity(), 0, 0));
        shipments.record(tx, shipment);
        Order shipped = statuses.refresh(tx, locked.order(), locked.payment());
        events.publish(tx, shipped, OrderEvents.SHIPPED, Map.of("shipment_id", shipment.id()));
        events.remember(tx, shipped, actor, "order.shipped", Map.of("shipment_id", shipment.id()));
        return shipment;
    }

    private Shipment shipment(Order order, ShipmentRequest request) {
        check(order, request);
        List<Shipment.Line> units = request.lines().isEmpty()
                ? order.lines().stream().filter(line -> line.open() > 0).map(line -> new Shipment.Line(line.id(), line.open())).toList()
                : request.lines();
        return new Shipment(Uuid7.next(), order.id(), request.carrier().strip(), request.trackingNumber().strip(), clock.instant(), units);
    }

    private static void check(Order order, ShipmentRequest request) {
        if (order.isCancelled()) {
            throw Problem.conflict("order-cancelled", "This order was cancelled. Its units are back in stock and must not be sent.");
        }
        var validation = new Validation().require("/carrier", request.carrier(), 80).require("/tracking_number", request.trackingNumber(), 120);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.lines().size(); i++) {
            check(validation, "/lines/" + i, order, request.lines().get(i), seen);
        }
        validation.done();
        if (order.lines().stream().allMatch(line -> line.open() == 0)) {
            throw Problem.conflict("nothing-to-ship", "Everything of this order that needs sending was sent or cancelled.");
        }
    }

    private static void check(Validation validation, String pointer, Order order, Shipment.Line wanted, HashSet<UUID> seen) {
        var line = order.lines().stream().filter(known -> known.id().equals(wanted.lineId())).findFirst();
        validation.check(line.isPresent(), pointer + "/line_id", "This order has no such line.")
                .check(seen.add(wanted.lineId()), pointer + "/line_id", "This line was named before. Name each line once.")
                .check(wanted.quantity() >= 1, pointer + "/quantity", "Send at least one unit.");
        line.ifPresent(known -> validation.check(wanted.quantity() <= known.open(), pointer + "/quantity",
                "Only " + known.open() + " of " + known.quantity() + " units of this line are left to send."));
    }
}
