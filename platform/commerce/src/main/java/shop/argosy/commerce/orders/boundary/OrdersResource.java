package shop.argosy.commerce.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.commerce.orders.OrderQuery;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** The shop's orders, for its staff. */
@Path("/platform/api/v1/shops/{shop}/orders")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Orders orders;
    private final OrderFiles files;

    @Inject
    public OrdersResource(StaffAccess access, Tenants tenants, TenantDirectory directory, Orders orders, OrderFiles files) {
        this.access = access;
        this.tenants = tenants;
        this.directory = directory;
        this.orders = orders;
        this.files = files;
    }

    /** For CDI's proxy alone. */
    protected OrdersResource() {
        this(null, null, null, null, null);
    }

    /** Newest first. {@code q} is the beginning of a number. */
    @Summary("The orders of a shop, newest first")
    @GET
    public Page<OrderSummaryJson> list(@PathParam("shop") String shop, @BeanParam OrderFilters filters) {
        ShopAccess entered = access.to(shop);
        OrderQuery query = filters.query();
        return tenants.in(entered.tenant(), tx -> orders.list(tx, query)).map(OrderSummaryJson::of);
    }

    @Summary("One order")
    @GET
    @Path("/{number}")
    public OrderJson one(@PathParam("shop") String shop, @PathParam("number") String number) {
        ShopAccess entered = access.to(shop);
        return OrderJson.of(tenants.in(entered.tenant(), tx -> files.byNumber(tx, number)), directory.storefrontUrl(entered.tenant()));
    }
}
