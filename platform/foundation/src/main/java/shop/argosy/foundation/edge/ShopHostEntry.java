package shop.argosy.foundation.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.config.Configuration;

/** Tells the request's {@link ShopHost} which shop {@link HostRouting} has found, and counts the request for it. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
@ApplicationScoped
public class ShopHostEntry implements ContainerRequestFilter {

    private final ShopHost host;
    private final RateLimits limits;
    private final int rate;

    @Inject
    public ShopHostEntry(ShopHost host, RateLimits limits, Configuration configuration) {
        this.host = host;
        this.limits = limits;
        rate = configuration.edges().shopRate();
    }

    /** For CDI's proxy alone. */
    protected ShopHostEntry() {
        host = null;
        limits = null;
        rate = 0;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(HostRouting.TENANT) != null) {
            host.enter(request);
            limits.takeAlways("shop", host.tenant().schema(), rate);
        }
    }
}
