package shop.argosy.commerce.orders;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentStatus;
import shop.argosy.commerce.payments.RefundPayment;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Tenant;

/** Has the provider pay a pending refund back, after the capture that it waits for. Repeating it moves nothing twice. */
@ApplicationScoped
public class SettleRefund implements JobHandler {

    /** Payload: {@code {"refund_id"}}. */
    public static final String JOB = "orders.settle-refund";
    private static final Logger LOG = System.getLogger(SettleRefund.class.getName());
    private static final Duration WAIT_FOR_CAPTURE = Duration.ofSeconds(10);

    private final Tenants tenants;
    private final Orders orders;
    private final Refunds refunds;
    private final OrderStatuses statuses;
    private final OrderEvents events;
    private final SettlePayment settlePayment;
    private final RefundPayment refundPayment;

    @Inject
    public SettleRefund(Tenants tenants, Orders orders, Refunds refunds, OrderStatuses statuses, OrderEvents events, SettlePayment settlePayment, RefundPayment refundPayment) {
        this.tenants = tenants;
        this.orders = orders;
        this.refunds = refunds;
        this.statuses = statuses;
        this.events = events;
        this.settlePayment = settlePayment;
        this.refundPayment = refundPayment;
    }

    /** For CDI's proxy alone. */
    protected SettleRefund() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public String type() {
        return JOB;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        return settle(tenant, UUID.fromString(payload.get("refund_id").textValue())) ? JobOutcome.done() : JobOutcome.again(WAIT_FOR_CAPTURE);
    }

    /** At once, within a request: what fails is left to the job. */
    public void promptly(Tenant tenant, UUID refundId) {
        try {
            settle(tenant, refundId);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Refund {0} waits for its job: {1}", refundId, e.toString());
        }
    }

    /** @return whether the refund has ended */
    private boolean settle(Tenant tenant, UUID refundId) {
        Refund refund = tenants.asWorker(tenant, tx -> refunds.byId(tx, refundId));
        if (refund.status() != Refund.Status.PENDING) {
            return true;
        }
        Payment payment = settlePayment.run(tenant, refund.paymentId());
        if (payment.status() != PaymentStatus.CAPTURED) {
            return payment.status() == PaymentStatus.FAILED && refused(tenant, refund);
        }
        return refundPayment.run(tenant, payment.id(), refundId.toString(), new Money(refund.amount(), payment.amount().currency())) || refused(tenant, refund);
    }

    private boolean refused(Tenant tenant, Refund refund) {
        return tenants.asWorker(tenant, tx -> {
            LockedOrder locked = orders.lock(tx, orders.byId(tx, refund.orderId()).orElseThrow().number());
            if (refunds.fail(tx, refund)) {
                statuses.refresh(tx, locked.order(), locked.payment());
                events.remember(tx, locked.order(), Actor.SYSTEM, "order.refund-failed", Map.of("refund_id", refund.id()));
            }
            return true;
        });
    }
}
