package shop.argosy.storefront.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the request's {@link Visitor} who he is. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class VisitorEntry implements ContainerRequestFilter {

    @Inject
    Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(LocalePrefix.PUBLIC_PATH) == null) {
            return;
        }
        visitor.enter(request);
    }
}
