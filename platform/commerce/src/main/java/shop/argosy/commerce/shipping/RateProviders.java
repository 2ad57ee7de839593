package shop.argosy.commerce.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.argosy.plugin.shipping.ShippingRateProvider;

/** The plugins of this platform that price deliveries, by id. */
@ApplicationScoped
public class RateProviders {

    private final Map<String, ShippingRateProvider> providers;

    @Inject
    RateProviders(@Any Instance<ShippingRateProvider> providers) {
        this(providers.stream().toList());
    }

    public RateProviders(Collection<ShippingRateProvider> providers) {
        this.providers = providers.stream().collect(Collectors.toMap(ShippingRateProvider::id, Function.identity()));
    }

    /** For CDI's proxy alone. */
    protected RateProviders() {
        providers = Map.of();
    }

    Optional<ShippingRateProvider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }
}
