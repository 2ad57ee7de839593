package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Brings the money of an order where it belongs: captures, voids, pays back, whatever is due. */
@ApplicationScoped
public class SettleOrder {

    private static final Logger LOG = System.getLogger(SettleOrder.class.getName());

    private final Tenants tenants;
    private final Orders orders;
    private final Payments payments;
    private final Refunds refunds;
    private final SettlePayment settlePayment;
    private final SettleRefund settleRefund;

    @Inject
    public SettleOrder(Tenants tenants, Orders orders, Payments payments, Refunds refunds, SettlePayment settlePayment, SettleRefund settleRefund) {
        this.tenants = tenants;
        this.orders = orders;
        this.payments = payments;
        this.refunds = refunds;
        this.settlePayment = settlePayment;
        this.settleRefund = settleRefund;
    }

    /** For CDI's proxy alone. */
    protected SettleOrder() {
        this(null, null, null, null, null, null);
    }

    /** What fails is left to the jobs. */
    public void promptly(Tenant tenant, String number) {
        UUID order = tenants.in(tenant, tx -> orders.byNumber(tx, number).id());
        try {
            tenants.in(tenant, tx -> payments.ofOrder(tx, order)).forEach(payment -> settlePayment.run(tenant, payment.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "The payment of order {0} waits for its job: {1}", order, e.toString());
        }
        tenants.in(tenant, tx -> refunds.ofOrder(tx, order)).stream().filter(refund -> refund.status() == Refund.Status.PENDING)
                .forEach(refund -> settleRefund.promptly(tenant, refund.id()));
    }
}
