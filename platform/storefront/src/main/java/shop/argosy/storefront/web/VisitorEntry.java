package shop.argosy.storefront.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import shop.argosy.kernel.Problem;

/** Tells the request's {@link Visitor} who he is, and refuses forms that other sites send in his name. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class VisitorEntry implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(LocalePrefix.PUBLIC_PATH) == null) {
            return;
        }
        visitor.enter(request);
        boolean form = !request.getUriInfo().getPath().contains("shop/api/");
        if (form && !SAFE.contains(request.getMethod()) && isForeign(request)) {
            throw Problem.of(403, "foreign-form", "This form was sent by another site. Open the shop and send it from there.");
        }
    }

    private boolean isForeign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("cross-site");
        }
        String origin = request.getHeaderString("Origin");
        return origin != null && !origin.equals(visitor.origin());
    }
}
