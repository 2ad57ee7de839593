package shop.argosy.liquid;

/** How much a parser forgives. */
public enum ErrorMode {
    /** Reads what it can from a malformed tag or output and ignores the rest. */
    LAX,
    /** Refuses malformed conditions, loops and outputs; a few old tags still forgive. */
    STRICT,
    /** Refuses everything that the grammar does not have, in every tag. */
    STRICT2;

    public boolean refuses() {
        return this != LAX;
    }
}
