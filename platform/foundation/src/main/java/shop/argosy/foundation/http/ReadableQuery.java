package shop.argosy.foundation.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import shop.argosy.kernel.Problem;

/** Refuses query parameters that hold what is no text: nothing of a question is left out silently. */
@Provider
@Priority(Priorities.AUTHENTICATION - 40)
public class ReadableQuery implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach(ReadableQuery::check);
    }

    private static void check(String name, List<String> values) {
        if (!KeepableText.isKeepable(name) || !values.stream().allMatch(KeepableText::isKeepable)) {
            throw Problem.invalid("/" + name.replace("\0", ""), "This value holds a character that is none. Leave %00 out of the address.");
        }
    }
}
