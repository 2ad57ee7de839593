package shop.argosy.foundation.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Locale;
import shop.argosy.foundation.http.ProblemResponse;
import shop.argosy.foundation.json.Json;

/** One call as OpenAPI tells it. */
final class Operation {

    private final Route route;
    private final Schemas schemas;
    private final ObjectNode json = Json.mapper().createObjectNode();

    private Operation(Route route, Schemas schemas) {
        this.route = route;
        this.schemas = schemas;
    }

    /** @throws IllegalStateException when the method does not say enough about itself */
    static ObjectNode of(Route route, Schemas schemas) {
        return new Operation(route, schemas).json();
    }

    private ObjectNode json() {
        heading();
        ArrayNode parameters = CallParameters.of(route.method(), schemas);
        if (!parameters.isEmpty()) {
            json.set("parameters", parameters);
        }
        body();
        answers();
        if (route.resource().isAnnotationPresent(SignedIn.class)) {
            Security.require(json);
        }
        if (route.resource().isAnnotationPresent(ForAdmins.class)) {
            Security.requireAdmin(json);
        }
        return json;
    }

    private void heading() {
        String name = route.resource().getSimpleName().replaceFirst("Resource$", "");
        json.put("operationId", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "." + route.method().getName());
        json.put("summary", told(Summary.class).value());
        json.putArray("tags").add(name.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    private void body() {
        Body body = route.method().getAnnotation(Body.class);
        if (body == null) {
            return;
        }
        ObjectNode request = json.putObject("requestBody").put("required", body.required());
        ObjectNode content = request.putObject("content");
        for (String media : body.media()) {
            content.putObject(media).set("schema", schemas.of(body.value(), Direction.REQUEST));
        }
    }

    private void answers() {
        ObjectNode responses = json.putObject("responses");
        Method method = route.method();
        if (method.getReturnType() != Response.class) {
            answer(responses, 200, method.getGenericReturnType());
        } else if (method.getAnnotationsByType(Answer.class).length == 0) {
            told(Answer.class);
        }
        for (Answer answer : method.getAnnotationsByType(Answer.class)) {
            answer(responses, answer.status(), answer.type());
        }
        ObjectNode problem = responses.putObject("default").put("description", "A problem, named by the last segment of its type");
        problem.putObject("content").putObject(ProblemResponse.MEDIA_TYPE).putObject("schema").put("$ref", "#/components/schemas/Problem");
    }

    private void answer(ObjectNode responses, int status, Type type) {
        ObjectNode answer = responses.putObject(String.valueOf(status)).put("description", Response.Status.fromStatusCode(status).getReasonPhrase());
        if (type != void.class) {
            answer.putObject("content").putObject("application/json").set("schema", schemas.of(type, Direction.ANSWER));
        }
    }

    private <A extends Annotation> A told(Class<A> annotation) {
        A found = route.method().getAnnotation(annotation);
        if (found == null) {
            throw new IllegalStateException(route.resource().getName() + " " + route.method().getName() + " lacks @" + annotation.getSimpleName());
        }
        return found;
    }
}
