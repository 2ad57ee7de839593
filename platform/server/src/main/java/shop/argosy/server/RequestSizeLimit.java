package shop.argosy.server;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.kernel.Problem;

/** No body is larger than the largest upload that a module accepts; modules have lower limits of their own. */
@Provider
@PreMatching
public class RequestSizeLimit implements ContainerRequestFilter {

    static final long LARGEST = 64L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (declaredLength(request) > LARGEST) {
            throw BoundedBody.tooLarge();
        }
        request.setEntityStream(new BoundedBody(request.getEntityStream(), LARGEST));
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
