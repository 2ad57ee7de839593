package shop.argosy.commerce.checkout.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartCall;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.CheckoutLimits;
import shop.argosy.commerce.checkout.PayCart;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The payments of a cart. */
@Path("/shop/api/v1/carts/{id}/payments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CartPaymentsResource {

    private final ShopHost host;
    private final Client client;
    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Carts carts;
    private final CheckoutLimits limits;
    private final PayCart pay;

    @Inject
    public CartPaymentsResource(ShopHost host, Client client, Tenants tenants, Idempotency idempotency, Carts carts, CheckoutLimits limits, PayCart pay) {
        this.host = host;
        this.client = client;
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.carts = carts;
        this.limits = limits;
        this.pay = pay;
    }

    /** For CDI's proxy alone. */
    protected CartPaymentsResource() {
        this(null, null, null, null, null, null, null);
    }

    @Summary("Starts a payment and reserves the units")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(PaymentBody.class)
    @Answer(status = 201, type = PaymentJson.class)
    public Response start(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, String body) {
        Tenant tenant = host.tenant();
        limits.payment(tenant, client.address(), tenants.patiently(tenant, tx -> carts.email(tx, id)));
        return idempotency.once(tenant, new Call(CartCall.PAYMENTS.scope(id), key, body).required(), () ->
                Response.status(201).entity(PaymentJson.of(pay.run(tenant, id, RequestBody.read(body, PaymentBody.class).request()))).build());
    }

    @Summary("One payment of a cart")
    @GET
    @Path("/{payment_id}")
    public PaymentJson one(@PathParam("id") String id, @PathParam("payment_id") String payment) {
        UUID paymentId = Parameters.id(payment, "payment");
        return PaymentJson.of(pay.status(host.tenant(), id, paymentId));
    }
}
