package shop.argosy.people.admins.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.people.admins.AdminSessions;

/** Which admin is signed in. */
@Path("/platform/api/v1/admin/me")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminMeResource {

    private final AdminAccess access;

    @Inject
    public AdminMeResource(AdminAccess access) {
        this.access = access;
    }

    /** For CDI's proxy alone. */
    protected AdminMeResource() {
        this(null);
    }

    /** The admin and the session, which ends after so many minutes without a request. */
    public record AdminMe(UUID id, String email, Instant signedInAt, int idleMinutes) {
    }

    @Summary("Which platform admin is signed in")
    @GET
    public AdminMe me() {
        var admin = access.admin();
        return new AdminMe(admin.id(), admin.email(), access.session().signedInAt(), (int) AdminSessions.IDLE.toMinutes());
    }
}
