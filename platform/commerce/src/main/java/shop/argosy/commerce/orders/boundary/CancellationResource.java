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
import shop.argosy.commerce.orders.CancelOrder;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCall;
import shop.argosy.commerce.orders.OrderCancellation;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.people.staff.ShopAccess;
import shop.argosy.people.staff.StaffAccess;

/** Calls an order off. */
@Path("/platform/api/v1/shops/{shop}/orders/{number}/cancellation")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancellationResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final Idempotency idempotency;
    private final CancelOrder cancel;
    private final OrderCancellation cancellations;
    private final Orders orders;

    @Inject
    public CancellationResource(StaffAccess access, Tenants tenants, Idempotency idempotency, CancelOrder cancel, OrderCancellation cancellations, Orders orders) {
        this.access = access;
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.cancel = cancel;
        this.cancellations = cancellations;
        this.orders = orders;
    }

    /** For CDI's proxy alone. */
    protected CancellationResource() {
        this(null, null, null, null, null, null);
    }

    @Summary("Cancels an order")
    @POST
    @Body(CancellationBody.class)
    @Answer(status = 201, type = CancellationAnswer.class)
    public Response create(@PathParam("shop") String shop, @PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String body) {
        ShopAccess entered = access.to(shop);
        return idempotency.once(entered.tenant(), new Call(OrderCall.CANCELLATION.scope(number), key, body), () -> {
            String reason = RequestBody.afterLookup(() -> tenants.run(entered.tenant(), tx -> orders.byNumber(tx, number)), () -> RequestBody.read(body, CancellationBody.class)).reason();
            Order order = cancel.run(entered.tenant(), number, reason, entered.actor());
            var cancellation = tenants.in(entered.tenant(), tx -> cancellations.of(tx, order.id()).orElseThrow());
            return Response.status(201).entity(CancellationAnswer.of(cancellation, order)).build();
        });
    }
}
