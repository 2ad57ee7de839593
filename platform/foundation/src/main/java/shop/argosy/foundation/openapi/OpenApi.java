package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Problem;

/** The OpenAPI 3.1 document of a surface. */
public final class OpenApi {

    private OpenApi() {
    }

    /**
     * @param resources all that there are; those of other surfaces are left out
     * @throws IllegalStateException when a resource does not say enough about itself
     */
    public static ObjectNode document(Surface surface, Collection<Class<?>> resources) {
        var schemas = new Schemas();
        ObjectNode document = Json.mapper().createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", surface.title()).put("version", "1");
        ObjectNode paths = document.putObject("paths");
        routes(surface, resources).forEach(route -> paths.withObjectProperty(surface.shown(route.path())).set(route.verb(), Operation.of(route, schemas)));
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.named().set("Problem", problem(schemas)));
        if (surface == Surface.PLATFORM) {
            Security.describe(components);
        }
        return document;
    }

    /** What the document tells. */
    public static List<Route> routes(Surface surface, Collection<Class<?>> resources) {
        return Route.of(resources.stream()).stream().filter(route -> surface.has(route.path()) && route.isAvailable()).toList();
    }

    private static ObjectNode problem(Schemas schemas) {
        ObjectNode problem = Schemas.typed("object");
        ObjectNode properties = problem.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer").put("format", "int32");
        properties.putObject("detail").put("type", "string");
        properties.putObject("errors").put("type", "array").set("items", schemas.of(Problem.FieldError.class, Direction.ANSWER));
        problem.putArray("required").add("type").add("title").add("status").add("detail");
        return problem;
    }
}
