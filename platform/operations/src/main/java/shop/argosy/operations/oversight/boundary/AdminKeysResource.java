package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.rotation.Rotation;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;
import shop.argosy.people.admins.AdminAccess;

/** The keys that a shop has had one after the other. Nobody is shown one. */
@Path("/platform/api/v1/admin/tenants/{id}/keys")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminKeysResource {

    private final AdminAccess access;
    private final Rotation rotation;
    private final TenantDirectory directory;

    @Inject
    public AdminKeysResource(AdminAccess access, Rotation rotation, TenantDirectory directory) {
        this.access = access;
        this.rotation = rotation;
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected AdminKeysResource() {
        this(null, null, null);
    }

    /** Newest first, at most a hundred. */
    public record KeyRotations(List<KeyRotationJson> items) {
    }

    @Summary("How far the rotations of a shop's key are")
    @GET
    public KeyRotations list(@PathParam("id") String id) {
        access.admin();
        return new KeyRotations(rotation.ofTenant(shop(id)).stream().map(KeyRotationJson::of).toList());
    }

    @Summary("Gives a shop a new key in the background; what is sealed stays readable throughout")
    @POST
    @Answer(status = 202, type = KeyRotationJson.class)
    public Response create(@PathParam("id") String id) {
        var admin = access.admin();
        UUID shop = shop(id);
        rotation.rotateTenantKey(shop, admin.actor());
        return Response.status(202).entity(KeyRotationJson.of(rotation.ofTenant(shop).getFirst())).build();
    }

    private UUID shop(String id) {
        UUID shop = Parameters.id(id, "shop");
        return directory.byId(shop).orElseThrow(() -> Problem.notFound("shop")).id();
    }
}
