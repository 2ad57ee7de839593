package shop.argosy.foundation.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.config.Configuration;

/** Every request counts for its network address, before anything is looked up for it. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class RequestRates implements ContainerRequestFilter {

    private final RateLimits limits;
    private final Client client;
    private final int rate;

    @Inject
    public RequestRates(RateLimits limits, Client client, Configuration configuration) {
        this.limits = limits;
        this.client = client;
        rate = configuration.edges().addressRate();
    }

    /** For CDI's proxy alone. */
    protected RequestRates() {
        limits = null;
        client = null;
        rate = 0;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        limits.take("request", client.address(), rate);
    }
}
