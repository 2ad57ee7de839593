package shop.argosy.commerce.checkout.boundary;

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
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.ChangeCart;
import shop.argosy.commerce.checkout.CheckoutLimits;
import shop.argosy.commerce.checkout.NewCart;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Page;

/** Carts. Who has a cart's id may read and change it. */
@Path("/shop/api/v1/carts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CartsResource {

    private final ShopHost host;
    private final Client client;
    private final Tenants tenants;
    private final Carts carts;
    private final ChangeCart change;
    private final CheckoutLimits limits;

    @Inject
    public CartsResource(ShopHost host, Client client, Tenants tenants, Carts carts, ChangeCart change, CheckoutLimits limits) {
        this.host = host;
        this.client = client;
        this.tenants = tenants;
        this.carts = carts;
        this.change = change;
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected CartsResource() {
        this(null, null, null, null, null, null);
    }

    @Summary("Makes a cart")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(CartBody.class)
    @Answer(status = 201, type = CartView.class)
    public Response create(@QueryParam("market") String market, @QueryParam("locale") String locale, @QueryParam("currency") String currency, String body) {
        limits.cart(client.address());
        var wanted = RequestBody.read(body, CartBody.class).checked();
        var cart = new NewCart(wanted.lines() == null ? List.of() : wanted.lines(), new MarketChoice(market, locale, currency), "api");
        return Response.status(201).entity(tenants.patiently(host.tenant(), tx -> carts.create(tx, cart))).build();
    }

    @Summary("One cart")
    @GET
    @Path("/{id}")
    public CartView one(@PathParam("id") String id) {
        return tenants.patiently(host.tenant(), tx -> carts.view(tx, id));
    }

    @Summary("Changes a cart")
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(CartBody.class)
    public CartView change(@PathParam("id") String id, String body) {
        CartBody wanted = RequestBody.afterLookup(() -> one(id), () -> RequestBody.read(body, CartBody.class).checked());
        return change.run(host.tenant(), id, wanted.change());
    }

    @Summary("The ways to ship a cart")
    @GET
    @Path("/{id}/shipping-methods")
    public Page<ShippingQuote> shippingMethods(@PathParam("id") String id) {
        return new Page<>(tenants.patiently(host.tenant(), tx -> carts.shippingMethods(tx, id)), null);
    }
}
