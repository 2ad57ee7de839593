package shop.argosy.foundation.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.kernel.Problem;

/** A body says what it is. A browser sends one that does not to any site without asking first. */
@Provider
@ApplicationScoped
public class NamedBodies implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.hasEntity() && request.getMediaType() == null) {
            throw Problem.of(415, "unsupported-media-type", "The body does not say what it is. Send its Content-Type, for JSON application/json.");
        }
    }
}
