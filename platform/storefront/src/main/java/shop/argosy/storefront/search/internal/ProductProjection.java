package shop.argosy.storefront.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.tenancy.TenantTx;

/** What the index should say about products as they are now: a document per language, none for what is not for sale. */
@ApplicationScoped
public class ProductProjection {

    private final Catalog catalog;
    private final Markets markets;
    private final Prices prices;
    private final Stock stock;

    @Inject
    public ProductProjection(Catalog catalog, Markets markets, Prices prices, Stock stock) {
        this.catalog = catalog;
        this.markets = markets;
        this.prices = prices;
        this.stock = stock;
    }

    /** For CDI's proxy alone. */
    protected ProductProjection() {
        this(null, null, null, null);
    }

    /** A fixed number of queries, however many products. Ids that the shop does not have are passed over. */
    public List<IndexWrite> of(TenantTx tx, Collection<UUID> productIds) {
        var products = catalog.byIds(tx, productIds);
        var served = markets.list(tx);
        var documents = documents(tx, served, products);
        var writes = new ArrayList<IndexWrite>();
        for (var product : products) {
            locales(served).forEach(locale -> writes.add(write(documents, product, locale)));
        }
        return writes;
    }

    private static IndexWrite write(ProductDocuments documents, Product product, Locale locale) {
        return product.status() == ProductStatus.ACTIVE
                ? new IndexWrite.Put(product.id(), locale, product.version(), documents.of(product, locale))
                : new IndexWrite.Remove(product.id(), locale, product.version());
    }

    private ProductDocuments documents(TenantTx tx, List<Market> served, List<Product> products) {
        var variants = products.stream().flatMap(product -> product.variants().stream()).map(Variant::id).toList();
        Map<Market, Map<UUID, VariantPrice>> pricesByMarket = new LinkedHashMap<>();
        served.forEach(market -> pricesByMarket.put(market, prices.of(tx, variants, market)));
        return new ProductDocuments(pricesByMarket, stock.of(tx, variants));
    }

    private static List<Locale> locales(List<Market> served) {
        return served.stream().flatMap(market -> market.locales().stream()).distinct().map(Locale::forLanguageTag).toList();
    }
}
