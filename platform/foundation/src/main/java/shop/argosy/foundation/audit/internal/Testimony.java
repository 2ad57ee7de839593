package shop.argosy.foundation.audit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.audit.internal.TenantRows.Standing;

/**
 * What others say of a chain.
 *
 * @param standing what its schema is held for
 * @param deleted the latest row that tells of a deletion up to somewhere
 * @param isSigned whether the platform signed that row
 * @param vouched links that anchors, their copies and the list of all ends know of
 */
record Testimony(String chain, Standing standing, Optional<SignedTexts.Pruning> deleted, boolean isSigned, List<Link> vouched) {

    /** Where the chain begins: before its first record, or after what was deleted. */
    Link begin() {
        return deleted.map(text -> new Link(text.sequence(), text.hash())).orElse(Link.beginning(chain));
    }

    /** The furthest link that anybody knows of; 0 when nobody knows any. */
    long end() {
        return vouched.stream().mapToLong(Link::sequence).max().orElse(0);
    }

    /**
     * Whether the platform signed the deletion of all that was ever known. It never prunes a link that an anchor saw last:
     * this is the word with which it deletes a shop, and it is written before the schema is dropped.
     */
    boolean isEnded() {
        return isSigned && begin().sequence() >= end();
    }

    /** A deletion that nobody signed. */
    List<Finding> forged() {
        return deleted.isPresent() && !isSigned
                ? List.of(new Finding(Kind.FORGED, chain, begin().sequence(), "the row that tells of a deletion up to here carries no signature of the platform")) : List.of();
    }

    /** What does not fit when there is nothing to read any more. */
    List<Finding> ofNothingLeft() {
        var findings = new ArrayList<>(forged());
        if (isEnded()) {
            vouched.stream().filter(link -> link.sequence() == begin().sequence() && !Arrays.equals(link.hash(), begin().hash())).findFirst()
                    .ifPresent(link -> findings.add(new Finding(Kind.REWRITTEN, chain, link.sequence(), "the chain ended otherwise than it was")));
        } else if (end() > 0 || standing == Standing.SHOP) {
            findings.add(new Finding(Kind.MISSING, chain, end(), "the shop is gone, and no signed row says that its records went with it"));
        }
        return findings;
    }
}
