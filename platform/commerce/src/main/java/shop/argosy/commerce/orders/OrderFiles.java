package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** Gathers what an order's page shows. */
@ApplicationScoped
public class OrderFiles {

    private final Orders orders;
    private final Payments payments;
    private final Shipments shipments;
    private final Refunds refunds;
    private final OrderCancellation cancellation;
    private final Audit audit;

    @Inject
    public OrderFiles(Orders orders, Payments payments, Shipments shipments, Refunds refunds, OrderCancellation cancellation, Audit audit) {
        this.orders = orders;
        this.payments = payments;
        this.shipments = shipments;
        this.refunds = refunds;
        this.cancellation = cancellation;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected OrderFiles() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 404 */
    public OrderFile byNumber(TenantTx tx, String number) {
        return of(tx, orders.byNumber(tx, number));
    }

    /** For the buyer, who has the link. @throws Problem 404 */
    public OrderFile byToken(TenantTx tx, String token) {
        return of(tx, orders.byToken(tx, token).orElseThrow(() -> Problem.notFound("order")));
    }

    private OrderFile of(TenantTx tx, Order order) {
        return new OrderFile(order, orders.buyer(tx, order), payments.ofOrder(tx, order.id()), shipments.ofOrder(tx, order.id()), refunds.ofOrder(tx, order.id()),
                cancellation.of(tx, order.id()), order.isCancelled() ? 0 : refunds.refundableShipping(tx, order), audit.of(tx, "order", order.id().toString()));
    }
}
