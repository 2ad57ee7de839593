package shop.argosy.storefront.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;

/** Search as PostgreSQL can answer it: products that contain all words as they were typed. */
@ApplicationScoped
public class CatalogSearch {

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
        var listing = catalog.search(tx, request.text(), request.offset(), request.limit());
        return new SearchResult(listing.productIds(), listing.total(), List.of(), null, true);
    }
}
