package shop.argosy.people.staff.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.Realm;
import shop.argosy.people.staff.SessionCookie;
import shop.argosy.people.staff.SignIn;
import shop.argosy.people.staff.StaffAccess;

/** Signing in and out. */
@Path("/platform/api/v1/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    private final SignIn signIn;
    private final StaffAccess access;
    private final RateLimits limits;
    private final Client client;
    private final KnownDevices devices;

    @Inject
    public SessionsResource(SignIn signIn, StaffAccess access, RateLimits limits, Client client, KnownDevices devices) {
        this.signIn = signIn;
        this.access = access;
        this.limits = limits;
        this.client = client;
        this.devices = devices;
    }

    /** For CDI's proxy alone. */
    protected SessionsResource() {
        this(null, null, null, null, null);
    }

    /** What is sent to sign in. */
    public record Credentials(String email, String password) {
    }

    /** The answer: a token for scripts, and the shops it opens. */
    public record Session(String accessToken, List<ShopEntry> shops) {
    }

    @Summary("Signs in")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(Credentials.class)
    @Answer(status = 201, type = Session.class)
    public Response open(String body, @HeaderParam("User-Agent") String device, @CookieParam(KnownDevices.STAFF_COOKIE) String known) {
        limits.take("sign-in", client.address(), 30);
        var credentials = RequestBody.read(body, Credentials.class);
        new Validation().require("/email", credentials.email(), 254).require("/password", credentials.password(), 1000).done();
        var signedIn = signIn.with(credentials.email(), credentials.password(), new Caller(client.address(), device, known));
        var shops = signedIn.memberships().stream().map(ShopEntry::of).toList();
        return Response.status(201).entity(new Session(signedIn.token(), shops)).cookie(SessionCookie.of(signedIn.token()), devices.cookie(Realm.STAFF, credentials.email()))
                .header("Cache-Control", "no-store").build();
    }

    @Summary("Signs out")
    @DELETE
    @Path("/current")
    @Answer(status = 204)
    public Response close() {
        access.leave();
        return Response.noContent().cookie(SessionCookie.none()).header("Clear-Site-Data", "\"cache\"").build();
    }
}
