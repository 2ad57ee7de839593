package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.commerce.payments.internal.References;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.Movement;
import shop.argosy.plugin.payment.MovementOutcome;
import shop.argosy.plugin.payment.Refused;

/** Pays captured money back through its provider, outside any transaction. */
@ApplicationScoped
public class RefundPayment {

    private final Tenants tenants;
    private final PaymentProviders providers;
    private final PaymentTransitions transitions;
    private final Payments payments;

    @Inject
    public RefundPayment(Tenants tenants, PaymentProviders providers, PaymentTransitions transitions, Payments payments) {
        this.tenants = tenants;
        this.providers = providers;
        this.transitions = transitions;
        this.payments = payments;
    }

    /** For CDI's proxy alone. */
    protected RefundPayment() {
        this(null, null, null, null);
    }

    /**
     * @param reference names the refund: repeating it moves nothing
     * @return false when the provider refuses for good
     * @throws shop.argosy.plugin.payment.ProviderUnavailable when the provider did not answer: call again later
     */
    public boolean run(Tenant tenant, UUID paymentId, String reference, Money amount) {
        Payment payment = tenants.asWorker(tenant, tx -> payments.byId(tx, paymentId));
        var movement = new Movement(References.key(payment), reference, amount);
        return switch (providers.of(payment).refund(new Merchant(tenant.id().toString()), movement)) {
            case MovementOutcome.Moved moved -> tenants.asWorker(tenant, tx -> transitions.refunded(tx, paymentId, reference, amount));
            case Refused refused -> false;
        };
    }
}
