package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.commerce.payments.internal.References;
import shop.argosy.commerce.payments.internal.Verdict;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.PaymentState;
import shop.argosy.plugin.payment.PaymentState.Status;
import shop.argosy.plugin.payment.Refused;

/**
 * Brings a payment on by one step from wherever it is: asks what became of it, takes the money of a placed order,
 * gives back what nobody wants. The browser's return, notifications and jobs all call it, at the same time if need be.
 */
@ApplicationScoped
public class SettlePayment {

    /** The type of its jobs; payload {@code {"payment_id"}}. */
    public static final String JOB = "payments.settle";
    /** A request for authorization that the provider has not seen by then is lost. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private final Tenants tenants;
    private final PaymentProviders providers;
    private final PaymentTransitions transitions;
    private final Payments payments;
    private final RefundPayment refunds;
    private final Clock clock;

    @Inject
    public SettlePayment(Tenants tenants, PaymentProviders providers, PaymentTransitions transitions, Payments payments, RefundPayment refunds, Clock clock) {
        this.tenants = tenants;
        this.providers = providers;
        this.transitions = transitions;
        this.payments = payments;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected SettlePayment() {
        this(null, null, null, null, null, null);
    }

    /**
     * @return the payment as it is then
     * @throws shop.argosy.plugin.payment.ProviderUnavailable when the provider did not answer: call again later
     */
    public Payment run(Tenant tenant, UUID id) {
        Payment payment = tenants.asWorker(tenant, tx -> payments.byId(tx, id));
        return switch (payment.status()) {
            case STARTING, PENDING, REQUIRES_ACTION -> ask(tenant, payment);
            case AUTHORIZED -> isOver(payment) ? giveUp(tenant, payment) : payment;
            case CAPTURING -> capture(tenant, payment);
            case VOIDING -> giveBack(tenant, payment);
            case DECLINED, VOIDED, CAPTURED, FAILED -> payment;
        };
    }

    private Payment ask(Tenant tenant, Payment payment) {
        PaymentState state = query(tenant, payment);
        Payment heard = hear(tenant, payment, state);
        boolean lost = state.status() == Status.UNKNOWN && clock.instant().isAfter(payment.createdAt().plus(LOST));
        return heard.status().isUndecided() && (lost || isOver(payment)) ? giveUp(tenant, heard) : heard;
    }

    private Payment capture(Tenant tenant, Payment payment) {
        var movement = new Movement(References.key(payment), References.capture(payment.id()), payment.amount());
        return switch (providers.of(payment).capture(merchant(tenant), movement)) {
            case MovementOutcome.Moved moved -> tenants.asWorker(tenant, tx -> transitions.hear(tx, payment.id(), Verdict.captured(payment.amount())));
            case Refused refused -> hear(tenant, payment, query(tenant, payment));
        };
    }

    private Payment giveUp(Tenant tenant, Payment payment) {
        tenants.asWorker(tenant, tx -> payments.abandon(tx, payment));
        return run(tenant, payment.id());
    }

    private Payment giveBack(Tenant tenant, Payment payment) {
        if (payment.owesMoney()) {
            return refund(tenant, payment);
        }
        var movement = new Movement(References.key(payment), References.release(payment.id()), payment.amount());
        return switch (providers.of(payment).release(merchant(tenant), movement)) {
            case MovementOutcome.Moved moved -> tenants.asWorker(tenant, tx -> transitions.hear(tx, payment.id(), Verdict.voided()));
            case Refused refused -> {
                Payment heard = hear(tenant, payment, query(tenant, payment));
                yield heard.owesMoney() ? refund(tenant, heard) : heard;
            }
        };
    }

    private Payment refund(Tenant tenant, Payment payment) {
        refunds.run(tenant, payment.id(), References.giveBack(payment.id()), payment.captured().minus(payment.refunded()));
        return tenants.asWorker(tenant, tx -> transitions.returned(tx, payment.id()));
    }

    private PaymentState query(Tenant tenant, Payment payment) {
        return providers.of(payment).query(merchant(tenant), References.key(payment));
    }

    private Payment hear(Tenant tenant, Payment payment, PaymentState state) {
        return tenants.asWorker(tenant, tx -> transitions.hear(tx, payment.id(), Verdict.of(state)));
    }

    private boolean isOver(Payment payment) {
        Instant now = clock.instant();
        return !now.isBefore(payment.expiresAt());
    }

    private static Merchant merchant(Tenant tenant) {
        return new Merchant(tenant.id().toString());
    }
}
