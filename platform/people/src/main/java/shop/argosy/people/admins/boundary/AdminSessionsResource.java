package shop.argosy.people.admins.boundary;

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
import java.util.UUID;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.people.admins.AdminCookie;
import shop.argosy.people.admins.AdminSessions;
import shop.argosy.people.admins.AdminSignIn;
import shop.argosy.people.staff.Caller;
import shop.argosy.people.staff.KnownDevices;
import shop.argosy.people.staff.Realm;

/** Admins signing in and out. */
@Path("/platform/api/v1/admin/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminSessionsResource {

    private static final int PER_ADDRESS = 10;

    private final AdminSignIn signIn;
    private final AdminSessions sessions;
    private final AdminAccess access;
    private final RateLimits limits;
    private final Client client;
    private final KnownDevices devices;

    @Inject
    public AdminSessionsResource(AdminSignIn signIn, AdminSessions sessions, AdminAccess access, RateLimits limits, Client client, KnownDevices devices) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.access = access;
        this.limits = limits;
        this.client = client;
        this.devices = devices;
    }

    /** For CDI's proxy alone. */
    protected AdminSessionsResource() {
        this(null, null, null, null, null, null);
    }

    /** What is sent to sign in. */
    public record AdminCredentials(String email, String password) {

        /** Secrets and personal data stay out of logs. */
        @Override
        public String toString() {
            return "AdminCredentials[]";
        }
    }

    /** The answer: a token for scripts, and whose it is. */
    public record AdminSession(String accessToken, SignedInAdmin admin) {
    }

    /** Who has signed in. */
    public record SignedInAdmin(UUID id, String email) {
    }

    @Summary("Signs a platform admin in")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(AdminCredentials.class)
    @Answer(status = 201, type = AdminSession.class)
    public Response open(String body, @HeaderParam("User-Agent") String device, @CookieParam(KnownDevices.ADMINS_COOKIE) String known) {
        limits.take("admin-sign-in-address", client.address(), PER_ADDRESS);
        var credentials = RequestBody.read(body, AdminCredentials.class);
        new Validation().require("/email", credentials.email(), 254).require("/password", credentials.password(), 1000).done();
        var signedIn = signIn.with(credentials.email(), credentials.password(), new Caller(client.address(), device, known));
        var answer = new AdminSession(signedIn.token(), new SignedInAdmin(signedIn.admin().id(), signedIn.admin().email()));
        return Response.status(201).entity(answer).cookie(AdminCookie.of(signedIn.token()), devices.cookie(Realm.ADMINS, credentials.email()))
                .header("Cache-Control", "no-store").build();
    }

    @Summary("Signs a platform admin out")
    @DELETE
    @Path("/current")
    @Answer(status = 204)
    public Response close() {
        access.token().ifPresent(sessions::close);
        return Response.noContent().cookie(AdminCookie.none()).header("Clear-Site-Data", "\"cache\"").build();
    }
}
