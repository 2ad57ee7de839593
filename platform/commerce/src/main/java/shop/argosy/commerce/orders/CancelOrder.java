package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** Cancels an order and sends its money back at once. */
@ApplicationScoped
public class CancelOrder {

    private final Tenants tenants;
    private final Orders orders;
    private final OrderCancellation cancellation;
    private final SettleOrder settle;

    @Inject
    public CancelOrder(Tenants tenants, Orders orders, OrderCancellation cancellation, SettleOrder settle) {
        this.tenants = tenants;
        this.orders = orders;
        this.cancellation = cancellation;
        this.settle = settle;
    }

    /** For CDI's proxy alone. */
    protected CancelOrder() {
        this(null, null, null, null);
    }

    /** @throws Problem 404; 409 {@code order-cancelled}, {@code already-shipped}; 422 without a reason */
    public Order run(Tenant tenant, String number, String reason, Actor actor) {
        new Validation().require("/reason", reason, 500).done();
        tenants.in(tenant, tx -> {
            cancellation.write(tx, orders.lock(tx, number), reason, actor);
            return null;
        });
        settle.promptly(tenant, number);
        return tenants.in(tenant, tx -> orders.byNumber(tx, number));
    }
}
