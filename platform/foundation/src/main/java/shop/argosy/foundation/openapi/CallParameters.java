package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.json.Json;

/** The path, query and header parameters of a call. */
final class CallParameters {

    /** OpenAPI tells these elsewhere, or every client sends them by itself. */
    private static final Set<String> COMMON_HEADERS = Set.of("Accept", "Authorization", "Content-Length", "Content-Type", "User-Agent");

    private final Schemas schemas;
    private final ArrayNode parameters = Json.mapper().createArrayNode();

    private CallParameters(Schemas schemas) {
        this.schemas = schemas;
    }

    static ArrayNode of(Method method, Schemas schemas) {
        var all = new CallParameters(schemas);
        for (Parameter parameter : method.getParameters()) {
            all.read(parameter, parameter.getType());
        }
        return all.parameters;
    }

    private void read(AnnotatedElement place, Class<?> type) {
        if (place.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                read(field, field.getType());
            }
        } else if (place.isAnnotationPresent(PathParam.class)) {
            add("path", place.getAnnotation(PathParam.class).value(), place, type);
        } else if (place.isAnnotationPresent(QueryParam.class)) {
            add("query", place.getAnnotation(QueryParam.class).value(), place, type);
        } else if (place.isAnnotationPresent(HeaderParam.class)) {
            header(place.getAnnotation(HeaderParam.class).value(), place, type);
        }
    }

    private void header(String name, AnnotatedElement place, Class<?> type) {
        if (!COMMON_HEADERS.contains(name)) {
            add("header", name, place, type);
        }
    }

    private void add(String in, String name, AnnotatedElement place, Class<?> type) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in).put("required", in.equals("path"));
        parameter.set("schema", name.equals("limit") ? limit() : Values.only(schemas.of(type, Direction.REQUEST), place));
    }

    /** Resources read it as text, so that authorization comes before validation. */
    private static ObjectNode limit() {
        return Schemas.typed("integer").put("minimum", 1).put("maximum", Cursors.MAX_LIMIT);
    }
}
