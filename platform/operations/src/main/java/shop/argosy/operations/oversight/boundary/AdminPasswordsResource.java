package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PasswordRotation;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.AdminAccess;

/** A new password for a shop's database role. Nobody is shown it; nobody but the nodes needs it. */
@Path("/platform/api/v1/admin/tenants/{id}/database-passwords")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminPasswordsResource {

    private final AdminAccess access;
    private final PasswordRotation rotation;
    private final TenantDirectory directory;
    private final PlatformDatabase platform;
    private final Audit audit;

    @Inject
    public AdminPasswordsResource(AdminAccess access, PasswordRotation rotation, TenantDirectory directory, PlatformDatabase platform, Audit audit) {
        this.access = access;
        this.rotation = rotation;
        this.directory = directory;
        this.platform = platform;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected AdminPasswordsResource() {
        this(null, null, null, null, null);
    }

    /** How many passwords the shop has had under its master key. */
    public record DatabasePassword(int version) {
    }

    @Summary("Gives a shop's database role a new password; connections that are open stay open")
    @POST
    @Answer(status = 201, type = DatabasePassword.class)
    public Response create(@PathParam("id") String id) {
        var admin = access.admin();
        UUID tenant = Parameters.id(id, "shop");
        directory.byId(tenant).orElseThrow(() -> Problem.notFound("shop"));
        int version = rotation.rotate(tenant);
        platform.run(tx -> audit.record(tx, new Audit.Entry(admin.actor(), "database-password.changed", "tenant", tenant.toString(), Map.of("version", version))));
        return Response.status(201).entity(new DatabasePassword(version)).build();
    }
}
