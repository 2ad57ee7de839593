package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.payments.PaymentProviders;
import shop.argosy.commerce.shipping.ShippingMethods;
import shop.argosy.foundation.tenancy.TenantTx;

/** How far a new merchant has come: the steps of selling, and those that other features contribute. */
@ApplicationScoped
public class FirstSteps {

    private static final List<String> ORDER = List.of("products", "shipping", "payment", "design", "first_order");

    private final Catalog catalog;
    private final Markets markets;
    private final ShippingMethods shipping;
    private final PaymentProviders providers;
    private final List<SetupStep> contributed;

    public record Step(String id, boolean done) {
    }

    @Inject
    FirstSteps(Catalog catalog, Markets markets, ShippingMethods shipping, PaymentProviders providers, @Any Instance<SetupStep> contributed) {
        this(catalog, markets, shipping, providers, contributed.stream().toList());
    }

    public FirstSteps(Catalog catalog, Markets markets, ShippingMethods shipping, PaymentProviders providers, Collection<SetupStep> contributed) {
        this.catalog = catalog;
        this.markets = markets;
        this.shipping = shipping;
        this.providers = providers;
        this.contributed = List.copyOf(contributed);
    }

    /** For CDI's proxy alone. */
    protected FirstSteps() {
        this(null, null, null, null, List.of());
    }

    /** Whether shoppers can pay, but with nothing that moves money. */
    public boolean onlyTestPayments() {
        return providers.onlyTests();
    }

    public List<Step> of(TenantTx tx, boolean anyOrder) {
        var own = Stream.of(new Step("products", catalog.count(tx, ProductStatus.ACTIVE) > 0), new Step("shipping", shipping.any(tx, markets.primary(tx).id())),
                new Step("payment", providers.any()), new Step("first_order", anyOrder));
        return Stream.concat(own, contributed.stream().map(step -> new Step(step.id(), step.done(tx)))).sorted(Comparator.comparing(step -> ORDER.indexOf(step.id()))).toList();
    }
}
