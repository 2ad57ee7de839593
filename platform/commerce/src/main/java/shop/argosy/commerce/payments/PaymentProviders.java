package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.plugin.payment.PaymentProvider;

/** The payment plugins of this platform, by id. */
@ApplicationScoped
public class PaymentProviders {

    private final Map<String, PaymentProvider> providers;

    @Inject
    PaymentProviders(@Any Instance<PaymentProvider> providers) {
        this(providers.stream().toList());
    }

    public PaymentProviders(Collection<PaymentProvider> providers) {
        this.providers = providers.stream().collect(Collectors.toMap(PaymentProvider::id, Function.identity()));
    }

    /** For CDI's proxy alone. */
    protected PaymentProviders() {
        providers = Map.of();
    }

    public Optional<PaymentProvider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    public boolean any() {
        return !providers.isEmpty();
    }

    /** There is one at least, and none of them moves money. */
    public boolean onlyTests() {
        return any() && providers.values().stream().allMatch(PaymentProvider::isTest);
    }

    /** For a payment that exists: its provider was there when it began. */
    public PaymentProvider of(Payment payment) {
        return find(payment.provider()).orElseThrow(() -> new IllegalStateException("No provider " + payment.provider() + " on this node"));
    }
}
