package shop.argosy.server.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Tells whoever asks with HEAD how long the answer to GET is; the server would say 0. */
@Provider
@Priority(EdgeHeaders.LAST - 1)
@ApplicationScoped
public class HeadLength implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        long length = switch (response.getEntity()) {
            case byte[] bytes -> bytes.length;
            case String text -> text.getBytes(StandardCharsets.UTF_8).length;
            case null, default -> -1;
        };
        if (request.getMethod().equals(HttpMethod.HEAD) && length >= 0) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length);
        }
    }
}
