package shop.argosy.foundation.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the request's {@link ShopHost} which shop {@link HostRouting} has found. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class ShopHostEntry implements ContainerRequestFilter {

    @Inject
    ShopHost host;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(HostRouting.TENANT) != null) {
            host.enter(request);
        }
    }
}
