package shop.argosy.commerce.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.Collections;
import shop.argosy.commerce.catalog.Listing;
import shop.argosy.commerce.catalog.ListingQuery;
import shop.argosy.commerce.catalog.PricedProducts;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;

/** What shoppers can browse, as JSON. */
@Path("/shop/api/v1/products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShopProductsResource {

    private final ShopHost host;
    private final Tenants tenants;
    private final Markets markets;
    private final Catalog catalog;
    private final Collections collections;
    private final PricedProducts priced;

    @Inject
    public ShopProductsResource(ShopHost host, Tenants tenants, Markets markets, Catalog catalog, Collections collections, PricedProducts priced) {
        this.host = host;
        this.tenants = tenants;
        this.markets = markets;
        this.catalog = catalog;
        this.collections = collections;
        this.priced = priced;
    }

    /** For CDI's proxy alone. */
    protected ShopProductsResource() {
        this(null, null, null, null, null, null);
    }

    /** Active products: newest first, or in the collection's order. */
    @Summary("Products on sale, newest first or in the order of a collection")
    @GET
    public Page<ShopProductJson> list(@BeanParam ListingParameters asked, @BeanParam MarketParameters where) {
        return tenants.in(host.tenant(), tx -> list(tx, asked.in(markets.resolve(tx, where.choice()))));
    }

    private Page<ShopProductJson> list(TenantTx tx, ListingQuery query) {
        if (!query.isEverything() && collections.byHandle(tx, query.collection()).isEmpty()) {
            throw Problem.notFound("collection");
        }
        Listing listing = catalog.listing(tx, query);
        return new Page<>(json(tx, catalog.byIds(tx, listing.productIds()), query.market()), OffsetCursor.after(query.offset() + query.limit(), listing.total()));
    }

    @Summary("One product on sale")
    @GET
    @Path("/{handle}")
    public ShopProductJson one(@PathParam("handle") String handle, @BeanParam MarketParameters where) {
        return tenants.in(host.tenant(), tx -> {
            Product product = catalog.byHandle(tx, handle).orElseThrow(() -> Problem.notFound("product"));
            return json(tx, List.of(product), markets.resolve(tx, where.choice())).getFirst();
        });
    }

    private List<ShopProductJson> json(TenantTx tx, List<Product> products, Market market) {
        return priced.of(tx, products, market).stream().map(product -> ShopProductJson.of(product, host.origin())).toList();
    }
}
