package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockState;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.tenancy.TenantTx;

/** Puts products, prices and stock together: five queries, however many products there are. */
@ApplicationScoped
public class PricedProducts {

    private final Catalog catalog;
    private final Prices prices;
    private final Stock stock;

    @Inject
    public PricedProducts(Catalog catalog, Prices prices, Stock stock) {
        this.catalog = catalog;
        this.prices = prices;
        this.stock = stock;
    }

    /** For CDI's proxy alone. */
    protected PricedProducts() {
        this(null, null, null);
    }

    /** In any status, in the order asked for; unknown ids are left out. */
    public List<PricedProduct> byIds(TenantTx tx, Collection<UUID> ids, Market market) {
        return of(tx, catalog.byIds(tx, ids), market);
    }

    /** In the same order. */
    public List<PricedProduct> of(TenantTx tx, List<Product> products, Market market) {
        List<UUID> variants = products.stream().flatMap(product -> product.variants().stream()).map(Variant::id).toList();
        Map<UUID, VariantPrice> prices = this.prices.of(tx, variants, market);
        Map<UUID, StockState> stocks = stock.of(tx, variants);
        return products.stream().map(product -> new PricedProduct(product, prices, stocks)).toList();
    }
}
