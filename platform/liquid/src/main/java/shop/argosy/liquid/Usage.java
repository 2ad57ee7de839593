package shop.argosy.liquid;

/** What a render, or the renders of a page, have used. Units as in {@link Limits}, time in nanoseconds. */
public record Usage(
        long steps,
        long nanoseconds,
        long outputCharacters,
        long stringBytes,
        long listElements,
        long renderScore,
        long assignScore) {

    static final Usage NOTHING = new Usage(0, 0, 0, 0, 0, 0, 0);

    Usage plus(Usage more) {
        return new Usage(
                steps + more.steps,
                nanoseconds + more.nanoseconds,
                outputCharacters + more.outputCharacters,
                stringBytes + more.stringBytes,
                listElements + more.listElements,
                renderScore + more.renderScore,
                assignScore + more.assignScore);
    }
}
