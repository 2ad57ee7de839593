package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.commerce.payments.internal.Verdict;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.AuthorizationRequest;
import shop.argosy.plugin.payment.AuthorizationRequest.Links;
import shop.argosy.plugin.payment.Merchant;
import shop.argosy.plugin.payment.ProviderUnavailable;

/** Asks a provider to set a buyer's money aside, outside any transaction, and records what it said. */
@ApplicationScoped
public class AuthorizePayment {

    private final Tenants tenants;
    private final PaymentProviders providers;
    private final PaymentTransitions transitions;
    private final Payments payments;
    private final Configuration configuration;

    @Inject
    public AuthorizePayment(Tenants tenants, PaymentProviders providers, PaymentTransitions transitions, Payments payments, Configuration configuration) {
        this.tenants = tenants;
        this.providers = providers;
        this.transitions = transitions;
        this.payments = payments;
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected AuthorizePayment() {
        this(null, null, null, null, null);
    }

    /** @throws Problem 422 for a provider that the shop does not have or data that it does not understand: ask before anything is held */
    public void check(String provider, Map<String, String> data) {
        var known = providers.find(provider).orElseThrow(() -> Problem.invalid("/provider", "This shop has no such payment provider. Use sandbox."));
        List<FieldError> errors = known.paymentData().problems(data).entrySet().stream()
                .map(problem -> new FieldError("/data/" + problem.getKey(), problem.getValue())).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    public Payment run(Tenant tenant, UUID id, PaymentInstructions instructions) {
        Payment payment = tenants.patiently(tenant, tx -> payments.byId(tx, id));
        Verdict verdict = ask(tenant, payment, instructions);
        return tenants.patiently(tenant, tx -> transitions.hear(tx, id, verdict));
    }

    private Verdict ask(Tenant tenant, Payment payment, PaymentInstructions instructions) {
        try {
            return Verdict.of(providers.of(payment).authorize(new Merchant(tenant.id().toString()), request(tenant, payment, instructions)));
        } catch (ProviderUnavailable e) {
            return Verdict.unanswered();
        }
    }

    private AuthorizationRequest request(Tenant tenant, Payment payment, PaymentInstructions instructions) {
        var links = new Links(instructions.back(), URI.create(configuration.web().shopUrl(tenant.address()) + "/api/v1/payment-webhooks/" + payment.provider()),
                URI.create(configuration.web().platformUrl() + "/payment-pages/" + payment.provider()));
        return new AuthorizationRequest(payment.id().toString(), payment.amount(), instructions.data(), instructions.shopName(), instructions.locale(), links);
    }
}
