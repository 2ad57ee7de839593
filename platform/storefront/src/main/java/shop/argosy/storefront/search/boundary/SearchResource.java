package shop.argosy.storefront.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.PricedProducts;
import shop.argosy.commerce.catalog.boundary.ShopProductJson;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.NotYetAvailable;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.search.Facet;
import shop.argosy.storefront.search.ProductSearch;
import shop.argosy.storefront.search.SearchRequest;
import shop.argosy.storefront.search.SearchResult;

/** What shoppers search, as JSON. */
@Path("/shop/api/v1/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int USUAL = 24;

    private final ShopHost host;
    private final Tenants tenants;
    private final Markets markets;
    private final Catalog catalog;
    private final PricedProducts priced;
    private final ProductSearch search;

    @Inject
    public SearchResource(ShopHost host, Tenants tenants, Markets markets, Catalog catalog, PricedProducts priced, ProductSearch search) {
        this.host = host;
        this.tenants = tenants;
        this.markets = markets;
        this.catalog = catalog;
        this.priced = priced;
        this.search = search;
    }

    /** For CDI's proxy alone. */
    protected SearchResource() {
        this(null, null, null, null, null, null);
    }

    /**
     * Best first.
     *
     * @param didYouMean null unless only similar words were found
     * @param degraded true when the answer is a simpler one, without facets
     */
    public record Found(List<ShopProductJson> items, long total, List<Facet> facets, @Nullable String didYouMean, boolean degraded) {
    }

    @Summary("Finds products, best first")
    @GET
    public Found search(@QueryParam("q") String text, @QueryParam("limit") String limit, @QueryParam("locale") String locale) {
        SearchResult found = search.search(host.tenant(), new SearchRequest(text, locale, Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL), 0));
        List<ShopProductJson> items = found.productIds().isEmpty() ? List.of() : tenants.in(host.tenant(), tx -> items(tx, found.productIds()));
        return new Found(items, found.total(), found.facets(), found.didYouMean(), found.degraded());
    }

    @NotYetAvailable
    @GET
    @Path("/suggestions")
    public Response suggestions() {
        throw Problem.of(501, "not-yet-available", "There are no suggestions while typing yet. Search with /api/v1/search?q=.");
    }

    private List<ShopProductJson> items(TenantTx tx, List<UUID> ids) {
        return priced.of(tx, catalog.publishedByIds(tx, ids), markets.primary(tx)).stream().map(product -> ShopProductJson.of(product, host.origin())).toList();
    }
}
