package shop.argosy.foundation.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;
import shop.argosy.kernel.Problem;

/** Reads a request's JSON into a record and names the place that does not fit. */
public final class RequestBody {

    private RequestBody() {
    }

    public static <T extends Record> T read(String json, Class<T> type) {
        if (json == null || json.isBlank()) {
            throw Problem.invalid("", "The request needs a JSON object as its body.");
        }
        try {
            T value = Json.mapper().readValue(json, type);
            if (value == null) {
                throw Problem.invalid("", "The request needs a JSON object as its body.");
            }
            return value;
        } catch (StreamReadException e) {
            throw Problem.invalid("", "The body is not valid JSON: look at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ".");
        } catch (MismatchedInputException e) {
            throw Problem.invalid(pointer(e), "This value has another type than expected" + expected(e) + ".");
        } catch (JsonMappingException e) {
            throw Problem.invalid(pointer(e), "This value cannot be read.");
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
