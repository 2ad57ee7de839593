package shop.argosy.commerce.payments.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.tenancy.TenantTx;

/** When somebody looks after a payment although nobody asks. */
final class PaymentSchedule {

    /** A buyer who has just paid presses the button himself. One who comes back from a bank does it within moments. */
    private static final Duration PATIENCE_AT_ONCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_AFTER_WAITING = Duration.ofSeconds(15);

    private final Jobs jobs;

    PaymentSchedule(Jobs jobs) {
        this.jobs = jobs;
    }

    /** One job a payment at a time: it stays until the payment is settled. */
    void settle(TenantTx tx, UUID payment, Instant at) {
        jobs.schedule(tx, new NewJob(SettlePayment.JOB, Map.of("payment_id", payment), settling(payment), at));
    }

    /** Beside the other one, which may be running this very moment and have looked already. */
    void release(TenantTx tx, UUID payment, Instant at) {
        jobs.schedule(tx, new NewJob(SettlePayment.JOB, Map.of("payment_id", payment), releasing(payment), at));
    }

    /** An authorized payment whose buyer does not come back becomes an order without him. */
    void place(TenantTx tx, Payment payment, boolean hadToWait, Instant now) {
        jobs.schedule(tx, new NewJob(Payments.PLACE_JOB, Map.of("cart_id", payment.cartId(), "payment_id", payment.id()), placing(payment.id()),
                now.plus(hadToWait ? PATIENCE_AFTER_WAITING : PATIENCE_AT_ONCE)));
    }

    /** The buyer was quicker. */
    void placed(TenantTx tx, UUID payment) {
        jobs.withdraw(tx, placing(payment));
    }

    /** Nothing is left to do for this payment. */
    void settled(TenantTx tx, UUID payment) {
        jobs.withdraw(tx, settling(payment), releasing(payment));
    }

    private static String settling(UUID payment) {
        return "settle:" + payment;
    }

    private static String releasing(UUID payment) {
        return "release:" + payment;
    }

    private static String placing(UUID payment) {
        return "place:" + payment;
    }
}
