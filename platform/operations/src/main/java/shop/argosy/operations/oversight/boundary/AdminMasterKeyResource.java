package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import shop.argosy.foundation.openapi.Answer;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.rotation.Rotation;
import shop.argosy.foundation.rotation.UnderMaster;
import shop.argosy.kernel.Nullable;
import shop.argosy.people.admins.AdminAccess;

/** Bringing everything under the master key that the nodes have as their current one. The key itself is the operator's. */
@Path("/platform/api/v1/admin/master-key-rotation")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminMasterKeyResource {

    private final AdminAccess access;
    private final Rotation rotation;
    private final UnderMaster underMaster;

    @Inject
    public AdminMasterKeyResource(AdminAccess access, Rotation rotation, UnderMaster underMaster) {
        this.access = access;
        this.rotation = rotation;
        this.underMaster = underMaster;
    }

    /** For CDI's proxy alone. */
    protected AdminMasterKeyResource() {
        this(null, null, null);
    }

    /**
     * {@code current_version}: of the key that this node wraps with. {@code rotation}: the latest; null when there has been none.
     * {@code underEarlierKeys}: what a rotation would bring under the current one.
     */
    public record MasterKeyRotation(int currentVersion, @Nullable KeyRotationJson rotation, List<UnderEarlierKey> underEarlierKeys) {
    }

    /** A kind of things, and how many of them an earlier master key wraps. */
    public record UnderEarlierKey(String what, long count) {
    }

    @Summary("Which master key is the current one, and how far the latest rotation is")
    @GET
    public MasterKeyRotation read() {
        access.admin();
        return latest();
    }

    @Summary("Wraps everything anew, in the background, that an earlier master key wrapped")
    @POST
    @Answer(status = 202, type = MasterKeyRotation.class)
    public Response start() {
        var admin = access.admin();
        rotation.rotateMasterKey(admin.actor());
        return Response.status(202).entity(latest()).build();
    }

    private MasterKeyRotation latest() {
        return new MasterKeyRotation(rotation.masterKeyVersion(), rotation.ofMasterKey().stream().findFirst().map(KeyRotationJson::of).orElse(null),
                underMaster.left().stream().map(left -> new UnderEarlierKey(left.what().replace(' ', '_'), left.count())).toList());
    }
}
