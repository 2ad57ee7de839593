package shop.argosy.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.argosy.kernel.Nullable;

/** {@code GET /health/ready} on the platform's host: 200 when this node can serve, else 503. */
@Path("/platform/health/ready")
@ApplicationScoped
public class HealthResource {

    /** @param reason why a node that has failed will not become ready; null for every other */
    record Health(String status, @Nullable String reason, Map<String, String> services) {
    }

    @Inject
    Readiness readiness;
    @Inject
    Neighbours neighbours;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response ready() {
        String state = readiness.state();
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(state.equals("up") ? 200 : 503).cacheControl(never).entity(new Health(state, readiness.failure(), neighbours.states())).build();
    }
}
