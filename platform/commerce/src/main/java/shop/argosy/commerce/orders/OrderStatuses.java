package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import shop.argosy.commerce.orders.internal.LineRows;
import shop.argosy.commerce.orders.internal.OrderRows;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.foundation.tenancy.TenantTx;

/** The one class that writes an order's statuses. The caller holds the lock of the order's payment. */
@ApplicationScoped
public class OrderStatuses {

    private final OrderRows rows = new OrderRows();
    private final LineRows lines = new LineRows();

    /**
     * Works the statuses out anew and gives the order its next version.
     *
     * @param payment as it is now
     */
    public Order refresh(TenantTx tx, Order order, Payment payment) {
        rows.standing(tx, order.id(), Standing.of(order.isCancelled(), lines.ofOrder(tx, order.id()), payment));
        return rows.byId(tx, order.id()).orElseThrow();
    }

    /** The same for an order that is cancelled from now on. */
    public Order cancel(TenantTx tx, Order order, Payment payment) {
        rows.standing(tx, order.id(), Standing.of(true, lines.ofOrder(tx, order.id()), payment));
        return rows.byId(tx, order.id()).orElseThrow();
    }
}
