package shop.argosy.foundation.audit;

/**
 * Something that is not as it was recorded.
 *
 * @param chain {@code platform}, a shop's schema, or {@code anchors}
 * @param sequence the place in the chain; 0 when it is about no place
 */
public record Finding(Kind kind, String chain, long sequence, String what) {

    public static final String ANCHORS = "anchors";

    /** What may be wrong. */
    public enum Kind {
        /** A record says something else than when it was chained. */
        CHANGED,
        /** A record or its link is gone, or an anchor in one of the two places that keep it. */
        MISSING,
        /** A link does not follow the one before it. */
        REORDERED,
        /** The chain says something else than when it was anchored. */
        REWRITTEN,
        /** An anchor was signed anew with other content, in the database or in S3. */
        REPLACED,
        /** A record is not chained, though it should be by now. */
        UNCHAINED,
        /** A signature, or what it vouches for, is wrong. */
        FORGED
    }

    public static Finding ofAnchor(Kind kind, Object anchor, String what) {
        return new Finding(kind, ANCHORS, 0, "anchor " + anchor + " " + what);
    }

    @Override
    public String toString() {
        return kind + " " + chain + (sequence == 0 ? "" : " #" + sequence) + ": " + what;
    }
}
