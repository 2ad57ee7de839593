package shop.argosy.foundation.audit;

/**
 * Something that is not as it was recorded.
 *
 * @param chain {@code platform}, or a shop's schema
 * @param sequence the place in the chain; 0 when it is about no place
 */
public record Finding(Kind kind, String chain, long sequence, String what) {

    /** What may be wrong. */
    public enum Kind {
        /** A record says something else than when it was chained. */
        CHANGED,
        /** A record or its link is gone. */
        MISSING,
        /** A link does not follow the one before it. */
        REORDERED,
        /** The chain says something else than when it was anchored. */
        REWRITTEN,
        /** A record is not chained, though it should be by now. */
        UNCHAINED,
        /** A signature, or what it vouches for, is wrong. */
        FORGED
    }

    @Override
    public String toString() {
        return kind + " " + chain + (sequence == 0 ? "" : " #" + sequence) + ": " + what;
    }
}
