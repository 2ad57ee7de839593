package shop.argosy.operations.testkit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.inventory.StockLocations;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopSetup;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.wiring.Foundation;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.ProductIndexer;
import shop.argosy.storefront.search.ProductIndexing;
import shop.argosy.storefront.search.ProductSearch;
import shop.argosy.storefront.search.SearchRebuild;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;
import shop.argosy.storefront.search.internal.CatalogSearch;
import shop.argosy.storefront.search.internal.IndexSearch;
import shop.argosy.storefront.search.internal.ProductProjection;
import shop.argosy.storefront.search.internal.SearchGateway;

/** A shop of its own, in euros, over the services of the run. */
public final class TestShop {

    private static final Foundation FOUNDATION = TestServices.foundation();
    public static final Markets MARKETS = new Markets();
    public static final StockLocations LOCATIONS = new StockLocations();
    public static final Stock STOCK = new Stock(LOCATIONS, FOUNDATION.outbox());
    public static final Prices PRICES = new Prices(Clock.systemUTC());
    public static final Catalog CATALOG = new Catalog(PRICES);
    public static final Upsert UPSERT = new Upsert(MARKETS, PRICES, STOCK, FOUNDATION.blobs(), FOUNDATION.outbox());
    public static final SearchGateway GATEWAY = new SearchGateway(FOUNDATION.configuration());
    public static final ProductIndexing INDEXING = new ProductIndexing(FOUNDATION.tenants(), new ProductProjection(CATALOG, MARKETS, PRICES, STOCK), GATEWAY);
    public static final ProductSearch SEARCH = search(GATEWAY);
    public static final SearchRebuild REBUILD = new SearchRebuild(FOUNDATION.tenants(), CATALOG, INDEXING, FOUNDATION.jobs(), Clock.systemUTC());

    public final Tenant tenant;

    public TestShop(String address, String... locales) {
        tenant = FOUNDATION.newTenant(address);
        in(tx -> {
            new ShopSetup(LOCATIONS).create(tx, new NewShop("Tide", "DE", Currency.getInstance("EUR"), List.of(locales), ZoneId.of("Europe/Berlin"), "none", null));
            return null;
        });
    }

    /** A search over another Elasticsearch. */
    public static ProductSearch searchOver(Configuration configuration) {
        return search(new SearchGateway(configuration));
    }

    public <T> T in(Function<TenantTx, T> work) {
        return FOUNDATION.tenants().patiently(tenant, work);
    }

    /** An active, untracked product at 19.99 EUR. */
    public UUID product(String handle, String title, String sku) {
        return put(draft(handle, title, sku));
    }

    /** The same before it is there. */
    public static ProductDraft draft(String handle, String title, String sku) {
        var variant = new VariantDraft(List.of(), sku, null, 0, true, true, false, false, new VariantPrice(Money.of(1999, "EUR"), null), null, null);
        return new ProductDraft(handle, title, "", "Maker", "Thing", List.of(), List.of(), ProductStatus.ACTIVE, List.of(variant), null);
    }

    public UUID put(ProductDraft draft) {
        return in(tx -> UPSERT.product(tx, draft)).id();
    }

    public Product product(String handle) {
        return in(tx -> CATALOG.inAnyStatus(tx, handle)).orElseThrow();
    }

    /** Delivers all events to the index and waits until they can be found. */
    public void index() {
        FOUNDATION.settle(List.of(new ProductIndexer(INDEXING)), List.of(REBUILD));
        INDEXING.awaitIndexed(tenant, in(tx -> CATALOG.idsAfter(tx, null, 1)));
    }

    /** What the index answers; a busy machine is asked again until it answers in time. */
    public SearchResult find(String text) {
        var request = new SearchRequest(text, null, 10, 0);
        for (int attempt = 0; attempt < 50; attempt++) {
            SearchResult found = search(GATEWAY).search(tenant, request);
            if (!found.degraded()) {
                return found;
            }
        }
        throw new AssertionError("The index did not answer in time");
    }

    private static ProductSearch search(SearchGateway gateway) {
        return new ProductSearch(FOUNDATION.tenants(), MARKETS, new IndexSearch(gateway, TestServices.flags()), new CatalogSearch(CATALOG));
    }
}
