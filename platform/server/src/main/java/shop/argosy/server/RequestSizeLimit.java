package shop.argosy.server;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import shop.argosy.kernel.Problem;

/** No body is larger than the largest upload that a module accepts; modules have lower limits of their own. */
@Provider
@PreMatching
public class RequestSizeLimit implements ContainerRequestFilter {

    static final long LARGEST = 64L << 20;
    private static final long LARGEST_JSON = 1L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = isJson(request.getHeaderString(HttpHeaders.CONTENT_TYPE)) ? LARGEST_JSON : LARGEST;
        if (declaredLength(request) > limit) {
            throw BoundedBody.tooLarge(limit);
        }
        request.setEntityStream(new BoundedBody(request.getEntityStream(), limit));
    }

    private static boolean isJson(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
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
