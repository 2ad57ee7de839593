package shop.argosy.commerce.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** Places the order of a buyer who paid and did not come back. Where that cannot be, his money goes back. */
@ApplicationScoped
public class PlaceOrderJob implements JobHandler {

    private final Tenants tenants;
    private final PlaceOrder place;
    private final Payments payments;
    private final SettlePayment settle;

    @Inject
    public PlaceOrderJob(Tenants tenants, PlaceOrder place, Payments payments, SettlePayment settle) {
        this.tenants = tenants;
        this.place = place;
        this.payments = payments;
        this.settle = settle;
    }

    /** For CDI's proxy alone. */
    protected PlaceOrderJob() {
        this(null, null, null, null);
    }

    @Override
    public String type() {
        return Payments.PLACE_JOB;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        UUID paymentId = UUID.fromString(payload.get("payment_id").textValue());
        try {
            place.run(tenant, payload.get("cart_id").textValue(), new PlaceRequest(paymentId, null));
        } catch (Problem e) {
            if (e.status() >= 500) {
                throw e;
            }
        }
        giveBackUnlessPlaced(tenant, paymentId);
        return JobOutcome.done();
    }

    private void giveBackUnlessPlaced(Tenant tenant, UUID paymentId) {
        Payment payment = tenants.asWorker(tenant, tx -> payments.byId(tx, paymentId));
        if (!payment.hasOrder() && (payment.status().isLive() || payment.owesMoney())) {
            tenants.asWorker(tenant, tx -> payments.abandon(tx, payment));
            settle.run(tenant, paymentId);
        }
    }
}
