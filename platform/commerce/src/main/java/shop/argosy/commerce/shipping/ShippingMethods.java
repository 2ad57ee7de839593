package shop.argosy.commerce.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.shipping.internal.MethodRows;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.plugin.shipping.Parcel;

/** The ways in which a market sends things, and what they cost. */
@ApplicationScoped
public class ShippingMethods {

    private final RateProviders providers;
    private final MethodRows rows = new MethodRows();

    @Inject
    public ShippingMethods(RateProviders providers) {
        this.providers = providers;
    }

    /** For CDI's proxy alone. */
    protected ShippingMethods() {
        this(null);
    }

    /** Those that carry the parcel, in the merchant's order. */
    public List<ShippingQuote> quotes(TenantTx tx, UUID marketId, Parcel parcel) {
        return rows.list(tx, marketId).stream().flatMap(method -> quote(method, parcel).stream()).toList();
    }

    /** Empty when the market has no such method or it does not carry the parcel. */
    public Optional<ShippingQuote> quote(TenantTx tx, UUID marketId, UUID methodId, Parcel parcel) {
        return rows.find(tx, marketId, methodId).flatMap(method -> quote(method, parcel));
    }

    public boolean exists(TenantTx tx, UUID marketId, UUID methodId) {
        return rows.find(tx, marketId, methodId).isPresent();
    }

    /** Whether the market can send anything anywhere. */
    public boolean any(TenantTx tx, UUID marketId) {
        return !rows.list(tx, marketId).isEmpty();
    }

    private Optional<ShippingQuote> quote(ShippingMethod method, Parcel parcel) {
        return Optional.of(method).filter(found -> found.goesTo(parcel.destination().country())).flatMap(found -> providers.find(found.provider()))
                .flatMap(provider -> provider.rate(parcel, provider.settings().read(method.config())))
                .map(price -> new ShippingQuote(method.id(), method.name(), price, method.promise()));
    }
}
