package shop.argosy.liquid;

/** What a {@link Budget} can run out of. */
public enum Limit {
    STEPS("it takes more than %,d steps; look for loops inside loops"),
    TIME("it takes more than %,d ms"),
    OUTPUT("it writes more than %,d characters"),
    STRINGS("its filters and captures build more than %,d bytes of text"),
    ELEMENTS("it makes lists of more than %,d elements"),
    RENDER_SCORE("its render score is above %,d"),
    ASSIGN_SCORE("its assign score is above %,d");

    private final String message;

    Limit(String message) {
        this.message = message;
    }

    String describe(long allowed) {
        return "Memory limits exceeded: " + message.formatted(allowed);
    }
}
