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
import shop.argosy.commerce.orders.OrderCall;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.orders.ShipOrder;
import shop.argosy.commerce.orders.ShipmentRequest;
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

/** Sends units of an order. */
@Path("/platform/api/v1/shops/{shop}/orders/{number}/shipments")
@SignedIn
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShipmentsResource {

    private final StaffAccess access;
    private final Tenants tenants;
    private final Idempotency idempotency;
    private final ShipOrder ship;
    private final Orders orders;

    @Inject
    public ShipmentsResource(StaffAccess access, Tenants tenants, Idempotency idempotency, ShipOrder ship, Orders orders) {
        this.access = access;
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.ship = ship;
        this.orders = orders;
    }

    /** For CDI's proxy alone. */
    protected ShipmentsResource() {
        this(null, null, null, null, null);
    }

    @Summary("Ships lines of an order, or all that is left")
    @POST
    @Body(ShipmentBody.class)
    @Answer(status = 201, type = ShipmentAnswer.class)
    public Response create(@PathParam("shop") String shop, @PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, String body) {
        ShopAccess entered = access.to(shop);
        return idempotency.once(entered.tenant(), new Call(OrderCall.SHIPMENTS.scope(number), key, body), () -> {
            ShipmentRequest request = RequestBody.afterLookup(() -> tenants.run(entered.tenant(), tx -> orders.byNumber(tx, number)),
                    () -> RequestBody.read(body, ShipmentBody.class).request());
            ShipmentAnswer answer = tenants.in(entered.tenant(), tx -> ShipmentAnswer.of(ship.run(tx, number, request, entered.actor()), orders.byNumber(tx, number)));
            return Response.status(201).entity(answer).build();
        });
    }
}
