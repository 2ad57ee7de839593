package shop.argosy.liquid;

import java.util.List;

/**
 * What came of a render.
 *
 * @param text the output with the messages of errors in their places; the message alone where a limit was reached
 * @param errors in the order in which they happened
 * @param usage what this render used
 */
public record Rendered(String text, List<LiquidException> errors, Usage usage) {

    /** True where a limit ended the render. */
    public boolean exceeded() {
        return !errors.isEmpty() && errors.getLast() instanceof LimitExceeded;
    }
}
