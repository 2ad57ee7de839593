package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.orders.internal.CancellationRows;
import shop.argosy.commerce.orders.internal.OrderRows;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentObserver;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;

/** Tells an order what happened to its money. */
@ApplicationScoped
public class OrderPayments implements PaymentObserver {

    private final OrderStatuses statuses;
    private final Refunds refunds;
    private final OrderEvents events;
    private final OrderRows rows = new OrderRows();
    private final CancellationRows cancellations = new CancellationRows();

    @Inject
    public OrderPayments(OrderStatuses statuses, Refunds refunds, OrderEvents events) {
        this.statuses = statuses;
        this.refunds = refunds;
        this.events = events;
    }

    /** For CDI's proxy alone. */
    protected OrderPayments() {
        this(null, null, null);
    }

    /** Money that was taken although its order had been cancelled goes back at once. */
    @Override
    public void captured(TenantTx tx, Payment payment) {
        Order order = rows.byId(tx, payment.orderId()).orElseThrow();
        if (order.isCancelled()) {
            refunds.openRest(tx, new LockedOrder(order, payment), cancellations.of(tx, order.id()).orElseThrow().reason());
        }
        Order paid = statuses.refresh(tx, order, payment);
        events.publish(tx, paid, OrderEvents.PAID, Map.of());
        events.remember(tx, paid, Actor.SYSTEM, "order.paid", Map.of("amount", payment.captured().amount()));
    }

    @Override
    public void voided(TenantTx tx, Payment payment) {
        Order order = statuses.refresh(tx, rows.byId(tx, payment.orderId()).orElseThrow(), payment);
        events.remember(tx, order, Actor.SYSTEM, "order.payment-voided", Map.of("amount", payment.amount().amount()));
    }

    @Override
    public void refunded(TenantTx tx, Payment payment, String reference, Money amount) {
        UUID refundId = UUID.fromString(reference);
        refunds.finish(tx, refundId);
        Order order = statuses.refresh(tx, rows.byId(tx, payment.orderId()).orElseThrow(), payment);
        events.publish(tx, order, OrderEvents.REFUNDED, Map.of("refund_id", refundId));
        events.remember(tx, order, Actor.SYSTEM, "order.refunded", Map.of("refund_id", refundId, "amount", amount.amount()));
    }
}
