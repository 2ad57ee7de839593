package shop.argosy.liquid;

/**
 * The most that one render, or one page of several renders, may use.
 *
 * @param steps nodes, loop rounds and filter work; one node is one step
 * @param milliseconds wall clock
 * @param outputCharacters UTF-16 units written to the output
 * @param stringBytes bytes of text built by filters and captures, two a character
 * @param listElements elements of the lists that filters and ranges produce
 * @param renderScore sum of the node counts of all rendered bodies, as the reference implementation counts it
 * @param assignScore size of everything assigned and captured, as the reference implementation counts it
 */
public record Limits(
        long steps,
        long milliseconds,
        long outputCharacters,
        long stringBytes,
        long listElements,
        long renderScore,
        long assignScore) {

    /** What a render may use when the host says nothing: plenty for a page, too little for an attack. */
    public static final Limits STANDARD =
            new Limits(1_000_000, 1_000, 4_000_000, 16_000_000, 200_000, Long.MAX_VALUE, Long.MAX_VALUE);

    /** What the renders of one page may use together when the host says nothing. */
    public static final Limits PAGE =
            new Limits(3_000_000, 3_000, 8_000_000, 32_000_000, 400_000, Long.MAX_VALUE, Long.MAX_VALUE);

    /** No limit but the depth of nesting and the size of templates. For trusted templates and for tests. */
    public static final Limits NONE = new Limits(
            Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    public Limits withSteps(long most) {
        return new Limits(most, milliseconds, outputCharacters, stringBytes, listElements, renderScore, assignScore);
    }

    public Limits withMilliseconds(long most) {
        return new Limits(steps, most, outputCharacters, stringBytes, listElements, renderScore, assignScore);
    }

    public Limits withOutputCharacters(long most) {
        return new Limits(steps, milliseconds, most, stringBytes, listElements, renderScore, assignScore);
    }

    public Limits withStringBytes(long most) {
        return new Limits(steps, milliseconds, outputCharacters, most, listElements, renderScore, assignScore);
    }

    public Limits withListElements(long most) {
        return new Limits(steps, milliseconds, outputCharacters, stringBytes, most, renderScore, assignScore);
    }

    public Limits withRenderScore(long most) {
        return new Limits(steps, milliseconds, outputCharacters, stringBytes, listElements, most, assignScore);
    }

    public Limits withAssignScore(long most) {
        return new Limits(steps, milliseconds, outputCharacters, stringBytes, listElements, renderScore, most);
    }

    long of(Limit limit) {
        return switch (limit) {
            case STEPS -> steps;
            case TIME -> milliseconds;
            case OUTPUT -> outputCharacters;
            case STRINGS -> stringBytes;
            case ELEMENTS -> listElements;
            case RENDER_SCORE -> renderScore;
            case ASSIGN_SCORE -> assignScore;
        };
    }
}
