package shop.argosy.foundation.audit.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.kernel.Sha256;

/** The root over the heads of all chains, as RFC 9162 makes one: leaves and nodes are hashed with different first bytes. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {
    }

    /** @param heads at least one, in the order of their chains' names */
    public static byte[] root(List<Head> heads) {
        return root(heads.stream().map(MerkleTree::leaf).toList(), 0, heads.size());
    }

    private static byte[] root(List<byte[]> leaves, int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int half = Integer.highestOneBit(to - from - 1);
        return node(root(leaves, from, from + half), root(leaves, from + half, to));
    }

    private static byte[] leaf(Head head) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(LEAF);
        bytes.writeBytes((head.chain() + "/" + head.link().sequence() + "/").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(head.link().hash());
        return Sha256.of(bytes.toByteArray());
    }

    private static byte[] node(byte[] left, byte[] right) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(NODE);
        bytes.writeBytes(left);
        bytes.writeBytes(right);
        return Sha256.of(bytes.toByteArray());
    }
}
