package shop.argosy.commerce.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.PricedProducts;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.ProductEditing;
import shop.argosy.commerce.catalog.ProductQuery;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.NameOf;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** The shop's products, for its staff. */
@Path("/platform/api/v1/shops/{shop}/products")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductsResource {

    private static final int USUAL_LIMIT = 50;

    private final StaffAccess access;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Markets markets;
    private final Catalog catalog;
    private final PricedProducts priced;
    private final ProductEditing editing;

    @Inject
    public ProductsResource(StaffAccess access, Tenants tenants, TenantDirectory directory, Markets markets, Catalog catalog, PricedProducts priced, ProductEditing editing) {
        this.access = access;
        this.tenants = tenants;
        this.directory = directory;
        this.markets = markets;
        this.catalog = catalog;
        this.priced = priced;
        this.editing = editing;
    }

    /** For CDI's proxy alone. */
    protected ProductsResource() {
        this(null, null, null, null, null, null, null);
    }

    /** Newest first. */
    @Summary("The products of a shop, newest first")
    @GET
    public Page<ProductSummaryJson> list(@PathParam("shop") String shop, @QueryParam("q") String text, @QueryParam("status") @NameOf(ProductStatus.class) String status,
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        ShopAccess entered = access.to(shop);
        var query = new ProductQuery(text, StatusText.read(status, null), Cursors.limit(Parameters.wholeNumber("limit", limit), USUAL_LIMIT), cursor);
        String storefront = directory.storefrontUrl(entered.tenant());
        return tenants.in(entered.tenant(), tx -> {
            Page<UUID> page = catalog.page(tx, query);
            var items = priced.byIds(tx, page.items(), markets.primary(tx)).stream().map(product -> ProductSummaryJson.of(product, storefront)).toList();
            return new Page<>(items, page.nextCursor());
        });
    }

    @Summary("One product")
    @GET
    @Path("/{id}")
    public ProductJson one(@PathParam("shop") String shop, @PathParam("id") String id) {
        ShopAccess entered = access.to(shop);
        UUID product = Parameters.id(id, "product");
        return tenants.in(entered.tenant(), tx -> json(tx, entered, catalog.byId(tx, product).orElseThrow(() -> Problem.notFound("product"))));
    }

    @Summary("Makes a product with one variant")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(NewProductBody.class)
    @Answer(status = 201, type = ProductJson.class)
    public Response create(@PathParam("shop") String shop, String body) {
        ShopAccess entered = access.to(shop);
        ProductDraft draft = RequestBody.read(body, NewProductBody.class).draft();
        ProductJson created = tenants.in(entered.tenant(), tx -> json(tx, entered, editing.create(tx, entered.actor(), draft)));
        return Response.status(201).entity(created).build();
    }

    @Summary("Changes a product")
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ProductPatchBody.class)
    public ProductJson change(@PathParam("shop") String shop, @PathParam("id") String id, String body) {
        ShopAccess entered = access.to(shop);
        UUID product = Parameters.id(id, "product");
        ProductPatchBody patch = RequestBody.afterLookup(() -> one(shop, id), () -> RequestBody.read(body, ProductPatchBody.class).checked());
        return tenants.in(entered.tenant(), tx -> json(tx, entered, editing.change(tx, entered.actor(), product, patch.version(), patch.change())));
    }

    private ProductJson json(TenantTx tx, ShopAccess entered, Product product) {
        return ProductJson.of(priced.of(tx, List.of(product), markets.primary(tx)).getFirst(), directory.storefrontUrl(entered.tenant()));
    }
}
