package shop.argosy.foundation.http;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Problem.FieldError;

/** Collects what is wrong with a request, so that the caller hears everything at once. */
public final class Validation {

    private final List<FieldError> errors = new ArrayList<>();

    /** The text must be there, with something in it that can be seen, and have at most {@code max} characters. */
    public Validation require(String pointer, String value, int max) {
        return check(value != null && !value.isBlank(), pointer, "Please fill in this field.")
                .check(value == null || VisibleText.isVisible(value), pointer, "This text has only characters that cannot be seen. Use letters, digits or signs.")
                .atMost(pointer, value, max);
    }

    /** A name stands among others and must not turn them round: no line breaks, no control characters, none that change the direction of writing. */
    public Validation name(String pointer, String value, int max) {
        return require(pointer, value, max).check(value == null || !VisibleText.disturbs(value), pointer,
                "A name has no line breaks, control characters or signs that change the direction of writing. Type it again.");
    }

    /** The text may be missing; with more than {@code max} characters it is too long. */
    public Validation atMost(String pointer, String value, int max) {
        return check(value == null || value.codePointCount(0, value.length()) <= max, pointer, "This text is too long: use at most " + max + " characters.");
    }

    public Validation check(boolean holds, String pointer, String detail) {
        if (!holds && errors.stream().noneMatch(error -> error.pointer().equals(pointer))) {
            errors.add(new FieldError(pointer, detail));
        }
        return this;
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    /** @throws Problem 422 {@code invalid} when something was wrong */
    public void done() {
        if (failed()) {
            throw Problem.invalid(errors);
        }
    }
}
