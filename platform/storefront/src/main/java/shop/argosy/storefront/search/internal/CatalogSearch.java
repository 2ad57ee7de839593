package shop.argosy.storefront.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;

/**
 * Search as PostgreSQL can answer it: products that contain all words as they were typed, and where there are none, all
 * words as the shop's latest products write them.
 */
@ApplicationScoped
public class CatalogSearch {

    private static final int MOST_TITLES = 2_000;

    private final Catalog catalog;

    @Inject
    public CatalogSearch(Catalog catalog) {
        this.catalog = catalog;
    }

    /** For CDI's proxy alone. */
    protected CatalogSearch() {
        this(null);
    }

    public SearchResult search(TenantTx tx, SearchRequest request) {
        SearchResult found = find(tx, request, request.text(), null);
        if (found.total() > 0) {
            return found;
        }
        String meant = DidYouMean.of(request.text(), catalog.titles(tx, MOST_TITLES));
        return meant == null ? found : find(tx, request, meant, meant);
    }

    private SearchResult find(TenantTx tx, SearchRequest request, String words, String didYouMean) {
        var listing = catalog.search(tx, words, request.offset(), request.limit());
        return new SearchResult(listing.productIds(), listing.total(), List.of(), listing.total() == 0 ? null : didYouMean, true);
    }
}
