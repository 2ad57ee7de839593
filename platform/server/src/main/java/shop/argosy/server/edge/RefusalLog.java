package shop.argosy.server.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import shop.argosy.foundation.edge.Client;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.openapi.ForAdmins;
import shop.argosy.foundation.openapi.SignedIn;

/**
 * Logs who was refused what: sign-ins, rights, changes from other sites, forged messages, and too much of the same. A line
 * names the call as the code does and nothing that was sent, so that nobody can write into the log or read secrets there.
 */
@Provider
@Priority(EdgeHeaders.LAST + 1)
@ApplicationScoped
public class RefusalLog implements ContainerResponseFilter {

    private static final System.Logger LOG = System.getLogger("shop.argosy.security");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);
    private static final int LINES_A_MINUTE = 60;

    private final Client client;
    private final RateLimits limits;

    @Context
    ResourceInfo called;

    @Inject
    public RefusalLog(Client client, RateLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected RefusalLog() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Class<?> resource = called.getResourceClass();
        if (isRefusal(response.getStatus(), resource) && limits.tryAlways("refusal-lines", client.address(), LINES_A_MINUTE)) {
            String call = resource == null ? "-" : resource.getSimpleName() + "." + called.getResourceMethod().getName();
            LOG.log(System.Logger.Level.INFO, line(response.getStatus(), request.getMethod(), call, client.address()));
        }
    }

    /** What belongs to others is not there for whoever signed in: so a 404 may be a refusal, too. */
    static boolean isRefusal(int status, Class<?> resource) {
        return REFUSALS.contains(status) || status == 404 && Optional.ofNullable(resource).filter(type -> type.isAnnotationPresent(SignedIn.class) || type.isAnnotationPresent(ForAdmins.class)).isPresent();
    }

    /** @param address of the network, or whatever a proxy has written in its place */
    static String line(int status, String method, String call, String address) {
        return "Refused " + status + " " + method + " " + call + " from " + address.replaceAll("[^0-9A-Za-z.:/%-]", "?");
    }
}
