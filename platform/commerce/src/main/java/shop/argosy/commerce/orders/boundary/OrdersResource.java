package shop.argosy.commerce.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.commerce.orders.OrderQuery;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.foundation.audit.Audit;
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
    private final Audit audit;

    @Inject
    public OrdersResource(StaffAccess access, Tenants tenants, TenantDirectory directory, Orders orders, OrderFiles files, Audit audit) {
        this.access = access;
        this.tenants = tenants;
        this.directory = directory;
        this.orders = orders;
        this.files = files;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected OrdersResource() {
        this(null, null, null, null, null, null);
    }

    /** Newest first. {@code q} is the beginning of a number, or the buyer's e-mail, telephone, or words that begin parts of the name. */
    @Summary("The orders of a shop, newest first")
    @GET
    public Page<OrderSummaryJson> list(@PathParam("shop") String shop, @BeanParam OrderFilters filters) {
        ShopAccess entered = access.to(shop);
        OrderQuery query = filters.query();
        return tenants.in(entered.tenant(), tx -> {
            var page = orders.list(tx, query);
            audit.read(tx, entered.actor(), "orders.listed", "orders", "list", Map.of("shown", page.items().size(), "searched", query.text() != null));
            return page;
        }).map(OrderSummaryJson::of);
    }

    @Summary("One order")
    @GET
    @Path("/{number}")
    public OrderJson one(@PathParam("shop") String shop, @PathParam("number") String number) {
        ShopAccess entered = access.to(shop);
        OrderFile found = tenants.in(entered.tenant(), tx -> {
            OrderFile file = files.byNumber(tx, number);
            audit.read(tx, entered.actor(), "order.read", "order", file.order().id().toString(), Map.of("number", file.order().number()));
            return file;
        });
        return OrderJson.of(found, directory.storefrontUrl(entered.tenant()));
    }
}
