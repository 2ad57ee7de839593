package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** Pays a part of an order back. Not captured yet, it is captured first. */
@ApplicationScoped
public class RefundOrder {

    private final Tenants tenants;
    private final Orders orders;
    private final Refunds refunds;
    private final OrderStatuses statuses;
    private final OrderEvents events;
    private final SettleRefund settle;

    @Inject
    public RefundOrder(Tenants tenants, Orders orders, Refunds refunds, OrderStatuses statuses, OrderEvents events, SettleRefund settle) {
        this.tenants = tenants;
        this.orders = orders;
        this.refunds = refunds;
        this.statuses = statuses;
        this.events = events;
        this.settle = settle;
    }

    /** For CDI's proxy alone. */
    protected RefundOrder() {
        this(null, null, null, null, null, null);
    }

    /**
     * @return the refund: done, or pending when the provider does not answer, which is tried until it does
     * @throws Problem 404; 409 {@code order-cancelled}, {@code nothing-paid}; 422
     */
    public Refund run(Tenant tenant, String number, RefundRequest request, Actor actor) {
        Refund opened = tenants.in(tenant, tx -> open(tx, number, request, actor));
        settle.promptly(tenant, opened.id());
        return tenants.in(tenant, tx -> refunds.byId(tx, opened.id()));
    }

    private Refund open(TenantTx tx, String number, RefundRequest request, Actor actor) {
        LockedOrder locked = orders.lock(tx, number);
        check(locked);
        Refund refund = refunds.open(tx, locked, request);
        statuses.refresh(tx, locked.order(), locked.payment());
        events.remember(tx, locked.order(), actor, "order.refund-opened", Map.of("refund_id", refund.id(), "amount", refund.amount()));
        return refund;
    }

    private static void check(LockedOrder locked) {
        if (locked.order().isCancelled()) {
            throw Problem.conflict("order-cancelled", "This order was cancelled, which pays back all of it. There is nothing left to refund.");
        }
        Payment payment = locked.payment();
        if (payment.status() != PaymentStatus.CAPTURED && payment.status() != PaymentStatus.CAPTURING) {
            throw Problem.conflict("nothing-paid", "No money was taken for this order, so none can be paid back.");
        }
    }
}
