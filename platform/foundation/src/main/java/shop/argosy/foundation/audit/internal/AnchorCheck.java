package shop.argosy.foundation.audit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.audit.internal.HeadRows.Head;

/** Whether the anchors in the database are signed, follow each other, and have the root of their leaves. */
public final class AnchorCheck {

    private final Signatures signatures;
    private final AnchorRows rows = new AnchorRows();

    public AnchorCheck(Signatures signatures) {
        this.signatures = signatures;
    }

    /** @param anchors all of them, oldest first */
    public List<Finding> run(DSLContext sql, List<AnchorRows.Row> anchors) {
        var findings = new ArrayList<Finding>();
        byte[] previous = new byte[32];
        var ends = new TreeMap<String, Link>();
        for (AnchorRows.Row anchor : anchors) {
            var text = anchor.text();
            rows.leaves(sql, text.id()).forEach(leaf -> ends.put(leaf.chain(), leaf.link()));
            List<Head> leaves = ends.entrySet().stream().map(entry -> new Head(entry.getKey(), entry.getValue())).toList();
            expect(signatures.vouchFor(anchor.keyId(), text.bytes(), anchor.signature()), text.id(), "carries no signature of the platform in the database", findings);
            expect(Arrays.equals(previous, text.previous()), text.id(), "does not follow the anchor before it in the database: one is missing", findings);
            expect(leaves.size() == text.leaves() && Arrays.equals(MerkleTree.root(leaves), text.root()), text.id(), "has another root than its leaves in the database", findings);
            previous = text.root();
        }
        return findings;
    }

    private static void expect(boolean holds, Object anchor, String otherwise, List<Finding> findings) {
        if (!holds) {
            findings.add(Finding.ofAnchor(Kind.FORGED, anchor, otherwise));
        }
    }
}
