package shop.argosy.commerce.payments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.NotificationRows;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Settles a payment of which its provider has sent word. */
@ApplicationScoped
public class NotifiedPaymentJob implements JobHandler {

    /** Payload: {@code {"payment_id", "provider", "event_id"}}. */
    public static final String JOB = "payments.notified";

    private final Tenants tenants;
    private final SettlePayment settle;
    private final NotificationRows notifications = new NotificationRows();

    @Inject
    public NotifiedPaymentJob(Tenants tenants, SettlePayment settle) {
        this.tenants = tenants;
        this.settle = settle;
    }

    /** For CDI's proxy alone. */
    protected NotifiedPaymentJob() {
        this(null, null);
    }

    @Override
    public String type() {
        return JOB;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        settle(tenant, UUID.fromString(payload.get("payment_id").textValue()), payload.get("provider").textValue(), payload.get("event_id").textValue());
        return JobOutcome.done();
    }

    void settle(Tenant tenant, UUID paymentId, String provider, String eventId) {
        settle.run(tenant, paymentId);
        tenants.asWorker(tenant, tx -> {
            notifications.processed(tx, provider, eventId);
            return null;
        });
    }
}
