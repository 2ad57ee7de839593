package shop.argosy.foundation.audit;

import java.util.Map;

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

    /**
     * As an operator reads it.
     *
     * @param addresses of the shops that are known, by their schemas
     */
    public String told(Map<String, String> addresses) {
        return line(isOfShop() ? (addresses.getOrDefault(chain, "") + " (" + chain + ")").strip() : chain);
    }

    private boolean isOfShop() {
        return !chain.equals(ANCHORS) && !chain.equals(ChainPlatform.CHAIN);
    }

    @Override
    public String toString() {
        return line(chain);
    }

    private String line(String place) {
        return kind + " " + place + (sequence == 0 ? "" : " #" + sequence) + ": " + what;
    }
}
