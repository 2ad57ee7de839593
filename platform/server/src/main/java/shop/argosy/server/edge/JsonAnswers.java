package shop.argosy.server.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Map;
import shop.argosy.foundation.json.Json;

/**
 * Turns answers into JSON before the server looks for a writer: it brings several of its own, and which of them would
 * win is not ours to say.
 */
@Provider
@ApplicationScoped
public class JsonAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object answer = response.getEntity();
        if (isData(answer) && isJson(response.getMediaType())) {
            response.setEntity(Json.write(answer));
        }
    }

    private static boolean isData(Object answer) {
        return answer instanceof Record || answer instanceof Collection<?> || answer instanceof Map<?, ?>;
    }

    private static boolean isJson(MediaType type) {
        return type == null || type.getSubtype().equals("json") || type.getSubtype().endsWith("+json") || type.isWildcardSubtype();
    }
}
