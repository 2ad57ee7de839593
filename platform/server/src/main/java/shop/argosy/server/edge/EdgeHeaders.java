package shop.argosy.server.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import shop.argosy.foundation.edge.Client;

/**
 * Headers without which a browser would do more with an answer than it should. A route that says something of its own
 * keeps it. There is no Access-Control header anywhere: no other site's script may read an answer.
 */
@Provider
@Priority(EdgeHeaders.LAST)
@ApplicationScoped
public class EdgeHeaders implements ContainerResponseFilter {

    /** Answers pass filters in descending order. */
    static final int LAST = 100;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final Client client;

    @Inject
    public EdgeHeaders(Client client) {
        this.client = client;
    }

    /** For CDI's proxy alone. */
    protected EdgeHeaders() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        boolean json = type != null && type.getSubtype().endsWith("json");
        unlessSet(response, "X-Content-Type-Options", "nosniff");
        unlessSet(response, "Content-Security-Policy", type != null && type.getSubtype().startsWith("svg") ? DRAWING : NOTHING);
        unlessSet(response, "Referrer-Policy", "strict-origin-when-cross-origin");
        if (json) {
            unlessSet(response, "Cache-Control", "no-store");
        }
        if (client.isSecure()) {
            unlessSet(response, "Strict-Transport-Security", TWO_YEARS);
        }
    }

    private static void unlessSet(ContainerResponseContext response, String name, String value) {
        response.getHeaders().computeIfAbsent(name, absent -> new java.util.ArrayList<>(java.util.List.of(value)));
    }
}
