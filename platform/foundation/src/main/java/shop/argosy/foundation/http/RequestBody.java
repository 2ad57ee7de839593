package shop.argosy.foundation.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Problem;

/**
 * Reads a request's JSON into a record and names the place that does not fit. A text is never taken for a number nor a
 * number for a text; members that nobody knows are ignored.
 */
public final class RequestBody {

    private static final String NO_OBJECT = "The request needs a JSON object as its body.";

    private RequestBody() {
    }

    public static <T extends Record> T read(String json, Class<T> type) {
        if (json == null || json.isBlank()) {
            throw Problem.invalid("", NO_OBJECT);
        }
        JsonNode tree = tree(json);
        if (!tree.isObject()) {
            throw Problem.invalid("", NO_OBJECT);
        }
        KeepableText.check("", tree);
        return read("", tree, type);
    }

    /**
     * Reads the body of a change. Who asks for something that is not there hears that first, whatever he has sent.
     *
     * @param lookup throws when the thing is not there; only asked when the body does not fit
     */
    public static <T> T afterLookup(Runnable lookup, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem problem) {
            lookup.run();
            throw problem;
        }
    }

    /** Reads a member that came as a node. */
    public static <T> T read(String pointer, JsonNode node, Class<T> type) {
        try {
            return Json.strict().treeToValue(node, type);
        } catch (MismatchedInputException e) {
            throw Problem.invalid(pointer + pointer(e), "This value has another type than expected" + expected(e) + ".");
        } catch (JsonMappingException e) {
            throw Problem.invalid(pointer + pointer(e), e.getCause() instanceof InputCoercionException ? "This number is too large." : "This value cannot be read.");
        } catch (JsonProcessingException e) {
            throw Problem.invalid(pointer, "This value cannot be read.");
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Json.strict().readTree(json);
        } catch (StreamReadException e) {
            throw Problem.invalid("", "The body is not valid JSON: look at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ".");
        } catch (JsonProcessingException e) {
            throw Problem.invalid("", "The body is not valid JSON.");
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream().map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())).collect(Collectors.joining());
    }

    private static String expected(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "";
        }
        if (type == String.class) {
            return ": a text is needed";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return ": a whole number is needed";
        }
        return type == boolean.class || type == Boolean.class ? ": true or false is needed" : "";
    }
}
