package shop.argosy.people.admins.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.argosy.foundation.http.Parameters;
import shop.argosy.foundation.http.RequestBody;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.people.admins.Admin;
import shop.argosy.people.admins.AdminAccess;
import shop.argosy.people.admins.AdminCircle;
import shop.argosy.people.admins.boundary.AdminSessionsResource.AdminCredentials;
import shop.argosy.people.admins.boundary.AdminSessionsResource.SignedInAdmin;

/** The platform's admins, as they see each other. */
@Path("/platform/api/v1/admin/admins")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminsResource {

    private final AdminAccess access;
    private final AdminCircle circle;

    @Inject
    public AdminsResource(AdminAccess access, AdminCircle circle) {
        this.access = access;
        this.circle = circle;
    }

    /** For CDI's proxy alone. */
    protected AdminsResource() {
        this(null, null);
    }

    /** All admins. */
    public record AdminList(List<SignedInAdmin> items) {
    }

    @Summary("The platform's admins, oldest first")
    @GET
    public AdminList list() {
        access.admin();
        return new AdminList(circle.all().stream().map(AdminsResource::json).toList());
    }

    @Summary("Adds a platform admin")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(AdminCredentials.class)
    @Answer(status = 201, type = SignedInAdmin.class)
    public Response add(String body) {
        Admin by = access.admin();
        var credentials = RequestBody.read(body, AdminCredentials.class);
        return Response.status(201).entity(json(circle.add(by, credentials.email(), credentials.password()))).build();
    }

    @Summary("Takes an admin's rights away, and every session")
    @DELETE
    @Path("/{id}")
    @Answer(status = 204)
    public Response remove(@PathParam("id") String id) {
        Admin by = access.admin();
        circle.remove(by, Parameters.id(id, "admin"));
        return Response.noContent().build();
    }

    private static SignedInAdmin json(Admin admin) {
        return new SignedInAdmin(admin.id(), admin.email());
    }
}
