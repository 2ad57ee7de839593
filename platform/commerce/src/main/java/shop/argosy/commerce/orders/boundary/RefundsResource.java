package shop.argosy.commerce.orders.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCall;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.commerce.orders.RefundOrder;
import shop.argosy.commerce.orders.RefundRequest;
import shop.argosy.commerce.orders.Refunds;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** Pays parts of an order back. */
@Path("/platform/api/v1/shops/{shop}/orders/{number}/refunds")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundsResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Orders orders;
    private final Refunds refunds;
    private final RefundOrder refund;

    @Inject
    public RefundsResource(StaffAccess access, Tenants tenants, Idempotency idempotency, Orders orders, Refunds refunds, RefundOrder refund) {
        this.access = access;
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.orders = orders;
        this.refunds = refunds;
        this.refund = refund;
    }

    /** For CDI's proxy alone. */
    protected RefundsResource() {
        this(null, null, null, null, null, null);
    }

    @Summary("Pays back lines of an order")
    @POST
    @Body(RefundBody.class)
    @Answer(status = 201, type = RefundAnswer.class)
    public Response create(@PathParam("shop") String shop, @PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String body) {
        ShopAccess entered = access.to(shop);
        Tenant tenant = entered.tenant();
        return idempotency.once(tenant, new Call(OrderCall.REFUNDS.scope(number), key, body), () -> {
            Refund done = refund.run(tenant, number, request(tenant, number, body), entered.actor());
            Order after = tenants.in(tenant, tx -> orders.byNumber(tx, number));
            return Response.status(201).entity(RefundAnswer.of(done, after)).build();
        });
    }

    private RefundRequest request(Tenant tenant, String number, String body) {
        return tenants.in(tenant, tx -> {
            Order order = orders.byNumber(tx, number);
            return RequestBody.read(body, RefundBody.class).request(order.currency().getCurrencyCode(), () -> refunds.refundableShipping(tx, order));
        });
    }
}
