package shop.argosy.operations.signup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.operations.signup.OpenShop;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.Realm;
import shop.argosy.people.staff.SessionCookie;

/** Opening a shop. */
@Path("/platform/api/v1/signup")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignupResource {

    private final OpenShop openShop;
    private final SignupForm form;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Client client;
    private final KnownDevices devices;
    private final Configuration configuration;

    @Inject
    public SignupResource(OpenShop openShop, SignupForm form, Idempotency idempotency, RateLimits limits, Client client, KnownDevices devices, Configuration configuration) {
        this.openShop = openShop;
        this.form = form;
        this.idempotency = idempotency;
        this.limits = limits;
        this.client = client;
        this.devices = devices;
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected SignupResource() {
        this(null, null, null, null, null, null, null);
    }

    /** The answer: where the shop is, and a token for scripts. */
    public record NewShop(String shop, String storefrontUrl, String dashboardUrl, String accessToken) {
    }

    @Summary("Opens a shop")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(SignupForm.Fields.class)
    @Answer(status = 201, type = NewShop.class)
    public Response open(String body, @HeaderParam("Idempotency-Key") String key, @HeaderParam("User-Agent") String device,
            @CookieParam(KnownDevices.STAFF_COOKIE) String known) {
        limits.take("signup", client.address(), 20);
        return idempotency.oncePerPlatform(new Idempotency.Call("signup", key, body), () -> open(body, new Caller(client.address(), device, known)));
    }

    private Response open(String body, Caller caller) {
        var opened = openShop.open(form.check(RequestBody.read(body, SignupForm.Fields.class)), caller);
        String shop = opened.tenant().address();
        var answer = new NewShop(shop, configuration.web().shopUrl(shop), configuration.web().platformUrl() + "/shops/" + shop, opened.token());
        return Response.status(201).entity(answer).cookie(SessionCookie.of(opened.token()), devices.cookie(Realm.STAFF, opened.owner().email()))
                .header("Cache-Control", "no-store").build();
    }
}
