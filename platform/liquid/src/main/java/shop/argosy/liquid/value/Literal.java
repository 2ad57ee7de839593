package shop.argosy.liquid.value;

/** The words {@code blank} and {@code empty} in a condition, which ask about the other side. */
public enum Literal {
    BLANK,
    EMPTY;

    @Override
    public String toString() {
        return "";
    }
}
