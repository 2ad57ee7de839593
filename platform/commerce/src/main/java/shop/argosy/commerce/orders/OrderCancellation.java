package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.inventory.StockHolding;
import shop.argosy.commerce.inventory.StockReference;
import shop.argosy.commerce.orders.internal.CancellationRows;
import shop.argosy.commerce.orders.internal.LineRows;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** Calls an order off of which nothing was sent: its units return to stock, its money is to be voided or paid back. */
@ApplicationScoped
public class OrderCancellation {

    private final Payments payments;
    private final Refunds refunds;
    private final Reservations stock;
    private final OrderStatuses statuses;
    private final OrderEvents events;
    private final Clock clock;
    private final LineRows lines = new LineRows();
    private final CancellationRows rows = new CancellationRows();

    @Inject
    public OrderCancellation(Payments payments, Refunds refunds, Reservations stock, OrderStatuses statuses, OrderEvents events, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.stock = stock;
        this.statuses = statuses;
        this.events = events;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected OrderCancellation() {
        this(null, null, null, null, null, null);
    }

    public Optional<Cancellation> of(TenantTx tx, UUID orderId) {
        return rows.of(tx, orderId);
    }

    /** @throws Problem 409 {@code order-cancelled}, {@code already-shipped} */
    void write(TenantTx tx, LockedOrder locked, String reason, Actor actor) {
        check(locked.order());
        restock(tx, locked.order());
        rows.insert(tx, locked.order().id(), new Cancellation(reason, clock.instant(), null));
        Order cancelled = statuses.cancel(tx, locked.order(), locked.payment());
        giveMoneyBack(tx, new LockedOrder(cancelled, locked.payment()), reason);
        events.publish(tx, cancelled, OrderEvents.CANCELLED, Map.of());
        events.remember(tx, cancelled, actor, "order.cancelled", Map.of());
    }

    private static void check(Order order) {
        if (order.isCancelled()) {
            throw Problem.conflict("order-cancelled", "This order was cancelled before.");
        }
        if (order.lines().stream().anyMatch(line -> line.shipped() > 0)) {
            throw Problem.conflict("already-shipped", "Units of this order are on their way. Refund them instead of cancelling.");
        }
    }

    private void restock(TenantTx tx, Order order) {
        List<StockHolding> units = order.lines().stream().filter(line -> line.locationId() != null && line.unsent() > 0)
                .map(line -> new StockHolding(line.variantId(), line.locationId(), line.unsent())).toList();
        stock.restock(tx, units, new StockReference("cancellation", order.id()));
        order.lines().forEach(line -> lines.count(tx, line.id(), 0, 0, line.unsent()));
    }

    private void giveMoneyBack(TenantTx tx, LockedOrder cancelled, String reason) {
        if (cancelled.payment().status() == PaymentStatus.CAPTURED) {
            rows.refund(tx, cancelled.order().id(), refunds.openRest(tx, cancelled, reason).id());
        } else if (cancelled.payment().status() == PaymentStatus.CAPTURING) {
            payments.release(tx, cancelled.payment());
        }
    }
}
