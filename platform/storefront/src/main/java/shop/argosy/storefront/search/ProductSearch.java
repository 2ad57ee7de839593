package shop.argosy.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.internal.CatalogSearch;
import shop.argosy.storefront.search.internal.Circuit;
import shop.argosy.storefront.search.internal.IndexSearch;
import shop.argosy.storefront.search.internal.SearchUnavailable;

/** Finds products by what a shopper types. Elasticsearch answers within 300 ms, or PostgreSQL does, more simply. */
@ApplicationScoped
public class ProductSearch {

    private static final System.Logger LOG = System.getLogger(ProductSearch.class.getName());

    private final Tenants tenants;
    private final Markets markets;
    private final IndexSearch index;
    private final CatalogSearch catalog;
    private final Circuit circuit = new Circuit(System::nanoTime);

    @Inject
    public ProductSearch(Tenants tenants, Markets markets, IndexSearch index, CatalogSearch catalog) {
        this.tenants = tenants;
        this.markets = markets;
        this.index = index;
        this.catalog = catalog;
    }

    /** For CDI's proxy alone. */
    protected ProductSearch() {
        this(null, null, null, null);
    }

    /** Not inside a transaction: it is a network call. */
    public SearchResult search(Tenant tenant, SearchRequest request) {
        if (request.pointless()) {
            return SearchResult.NOTHING;
        }
        Market market = tenants.in(tenant, markets::primary);
        SearchResult found = circuit.closed() ? fromIndex(tenant, market, request) : null;
        return found != null ? found : tenants.in(tenant, tx -> catalog.search(tx, request));
    }

    /** False while searches are answered from PostgreSQL because Elasticsearch failed. */
    public boolean healthy() {
        return !circuit.open();
    }

    /** Searches once without a limit in time, so that what follows is fast. */
    public void warmUp(Tenant tenant) {
        index.warmUp(tenant, tenants.in(tenant, markets::primary));
    }

    private SearchResult fromIndex(Tenant tenant, Market market, SearchRequest request) {
        try {
            SearchResult found = index.search(tenant, market, request);
            circuit.succeeded();
            return found;
        } catch (SearchUnavailable e) {
            circuit.failed();
            LOG.log(System.Logger.Level.WARNING, "Search falls back to PostgreSQL: " + e.getMessage());
            return null;
        }
    }
}
