package shop.argosy.foundation.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the request's {@link ShopHost} which shop {@link HostRouting} has found. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
@ApplicationScoped
public class ShopHostEntry implements ContainerRequestFilter {

    private final ShopHost host;

    @Inject
    public ShopHostEntry(ShopHost host) {
        this.host = host;
    }

    /** For CDI's proxy alone. */
    protected ShopHostEntry() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(HostRouting.TENANT) != null) {
            host.enter(request);
        }
    }
}
