package shop.argosy.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that the caller did or met, said so that he can mend it. It becomes {@code application/problem+json}:
 * {@code code} is the last segment of its type, {@code detail} a full sentence with the reason and the way out.
 */
public final class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extras;

    /** What is wrong with one field. {@code pointer} is a JSON pointer (RFC 6901) into the request's body. */
    public record FieldError(String pointer, String detail) {
    }

    private Problem(int status, String code, String detail, List<FieldError> errors, Map<String, Object> extras) {
        super(detail, null, true, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.extras = Map.copyOf(extras);
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Map.of());
    }

    public static Problem notFound(String what) {
        return of(404, "not-found", "There is no " + what + " here. Check the address.");
    }

    public static Problem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** The object was changed by somebody else since the caller read it. */
    public static Problem changedMeanwhile(String what) {
        return conflict("changed-meanwhile", "This " + what + " was changed by somebody else. Load it again and repeat your change.");
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    public static Problem invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " fields need another value.";
        return new Problem(422, "invalid", detail, errors, Map.of());
    }

    /** The same problem with one more member in its JSON. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extras);
        more.put(name, value);
        return new Problem(status, code, getMessage(), errors, more);
    }

    /** The same problem that also names a field. */
    public Problem at(String pointer) {
        var more = new ArrayList<>(errors);
        more.add(new FieldError(pointer, getMessage()));
        return new Problem(status, code, getMessage(), more, extras);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
