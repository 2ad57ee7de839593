package shop.argosy.server.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.openapi.Body;
import shop.argosy.foundation.openapi.SignedIn;
import shop.argosy.kernel.Problem;

/** Calls of people who are signed in that say that they take a file get up to 64 MB, all others 1 MB; modules have lower limits of their own. */
@Provider
@Priority(Priorities.AUTHENTICATION - 200)
public class RequestSizeLimit implements ContainerRequestFilter {

    private static final long LARGEST_FILE = 64L << 20;
    private static final long LARGEST = 1L << 20;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = takesFile(resource) ? LARGEST_FILE : LARGEST;
        if (declaredLength(request) > limit) {
            throw BoundedBody.tooLarge(limit);
        }
        request.setEntityStream(new BoundedBody(request.getEntityStream(), limit));
    }

    private static boolean takesFile(ResourceInfo resource) {
        Body body = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Body.class);
        return body != null && body.value() == byte[].class && resource.getResourceClass().isAnnotationPresent(SignedIn.class);
    }

    private static long declaredLength(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            throw Problem.of(400, "bad-content-length", "The Content-Length header is not a number.");
        }
    }
}
