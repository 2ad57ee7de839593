package shop.argosy.commerce.payments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import shop.argosy.foundation.jobs.JobHandler;
import shop.argosy.foundation.jobs.JobOutcome;
import shop.argosy.kernel.Tenant;

/** Looks after a payment until there is nothing left to do for it. */
@ApplicationScoped
public class SettlePaymentJob implements JobHandler {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final SettlePayment settle;

    @Inject
    public SettlePaymentJob(SettlePayment settle) {
        this.settle = settle;
    }

    /** For CDI's proxy alone. */
    protected SettlePaymentJob() {
        this(null);
    }

    @Override
    public String type() {
        return SettlePayment.JOB;
    }

    @Override
    public JobOutcome run(Tenant tenant, JsonNode payload, int attempt) {
        Payment payment = settle.run(tenant, UUID.fromString(payload.get("payment_id").textValue()));
        return payment.status().isFinal() ? JobOutcome.done() : JobOutcome.again(LOOK_AGAIN);
    }
}
