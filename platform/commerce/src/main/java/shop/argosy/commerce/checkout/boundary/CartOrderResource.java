package shop.argosy.commerce.checkout.boundary;

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
import java.util.function.Supplier;
import shop.argosy.commerce.checkout.CartCall;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.PlaceOrder;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.commerce.checkout.PlacedOrder;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The order of a cart: 201 when this request placed it, 200 when it was there. */
@Path("/shop/api/v1/carts/{id}/order")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartOrderResource {

    private final ShopHost host;
    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Carts carts;
    private final PlaceOrder place;

    @Inject
    public CartOrderResource(ShopHost host, Tenants tenants, Idempotency idempotency, Carts carts, PlaceOrder place) {
        this.host = host;
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.carts = carts;
        this.place = place;
    }

    /** For CDI's proxy alone. */
    protected CartOrderResource() {
        this(null, null, null, null, null);
    }

    @Summary("Places the order of a cart")
    @POST
    @Body(value = PlaceBody.class, required = false)
    @Answer(status = 201, type = OrderReceipt.class)
    @Answer(status = 200, type = OrderReceipt.class)
    public Response place(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, String body) {
        Tenant tenant = host.tenant();
        Call call = afterLookup(tenant, id, () -> new Call(CartCall.ORDER.scope(id), key, body).required());
        return idempotency.once(tenant, call, () -> {
            PlaceRequest request = afterLookup(tenant, id, () -> request(tenant, id, body));
            PlacedOrder placed = place.run(tenant, id, request);
            return Response.status(placed.isNew() ? 201 : 200).entity(OrderReceipt.of(placed.order(), host.origin())).build();
        });
    }

    private PlaceRequest request(Tenant tenant, String id, String body) {
        return RequestBody.read(body == null || body.isBlank() ? "{}" : body, PlaceBody.class).request(() -> tenants.patiently(tenant, tx -> carts.currency(tx, id)).getCurrencyCode());
    }

    private <T> T afterLookup(Tenant tenant, String id, Supplier<T> reading) {
        return RequestBody.afterLookup(() -> tenants.patiently(tenant, tx -> carts.currency(tx, id)), reading);
    }
}
