package shop.argosy.server;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Problem;

/** For balancers and scripts: may this node be sent requests? */
@Path("/platform/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final Readiness readiness;
    private final PlatformDatabase platform;
    private final Blobs blobs;
    private final SearchHealth search;

    @Inject
    public HealthResource(Readiness readiness, PlatformDatabase platform, Blobs blobs, SearchHealth search) {
        this.readiness = readiness;
        this.platform = platform;
        this.blobs = blobs;
        this.search = search;
    }

    /** For CDI's proxy alone. */
    protected HealthResource() {
        this(null, null, null, null);
    }

    /** What the node can reach: {@code up}, {@code degraded} or {@code down}. */
    public record Health(String status, Map<String, String> services) {
    }

    @GET
    @Path("/ready")
    public Response ready() {
        boolean database = databaseAnswers();
        boolean ready = database && readiness.isReached();
        var services = Map.of("database", database ? "up" : "down", "storage", blobs.answers() ? "up" : "degraded", "search", search.answers() ? "up" : "degraded");
        return Response.status(ready ? 200 : 503).entity(new Health(ready ? "ready" : "starting", services)).header("Cache-Control", "no-store").build();
    }

    private boolean databaseAnswers() {
        try {
            return platform.in(tx -> tx.sql().fetchExists(TENANT) || true);
        } catch (Problem unreachable) {
            return false;
        }
    }
}
