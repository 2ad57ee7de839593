package shop.argosy.operations.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.OneOf;
import shop.argosy.foundation.openapi.Summary;
import shop.argosy.foundation.tenancy.PoolState;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.people.admins.AdminAccess;

/** The connections of shops on the node that answers. */
@Path("/platform/api/v1/admin/pool")
@ForAdmins
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminPoolResource {

    private final AdminAccess access;
    private final Tenants tenants;

    @Inject
    public AdminPoolResource(AdminAccess access, Tenants tenants) {
        this.access = access;
        this.tenants = tenants;
    }

    /** For CDI's proxy alone. */
    protected AdminPoolResource() {
        this(null, null);
    }

    /** Both pools of this node. */
    public record AdminPools(List<AdminPool> items) {
    }

    /** One pool at this instant, and what happened in it since the node's start. */
    public record AdminPool(@OneOf({"requests", "workers"}) String name, int capacity, int perShop, int inUse, int idle, int shops, int waiting,
            long logins, long evictions, long refusals, double loginP95Millis) {

        static AdminPool of(String name, PoolState state) {
            return new AdminPool(name, state.capacity(), state.perShop(), state.inUse(), state.idle(), state.shops(), state.waiting(),
                    state.logins(), state.evictions(), state.refusals(), state.loginP95Millis());
        }
    }

    @Summary("The connections of shops on the node that answers")
    @GET
    public AdminPools read() {
        access.admin();
        return new AdminPools(List.of(AdminPool.of("requests", tenants.shoppers()), AdminPool.of("workers", tenants.workers())));
    }
}
