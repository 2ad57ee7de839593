package shop.argosy.foundation.audit.internal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.json.CanonicalJson;

/** What exactly is signed of an anchor and of a pruning. */
public final class SignedTexts {

    private SignedTexts() {
    }

    /** @param previous the root of the anchor before; 32 zero bytes for the first */
    public record Anchor(UUID id, Instant at, byte[] previous, int leaves, byte[] root) {

        public Map<String, Object> document() {
            return Map.of("format", "argosy-anchor/1", "id", id, "at", at, "previous", hex(previous), "leaves", leaves, "root", hex(root));
        }

        public byte[] bytes() {
            return CanonicalJson.bytes(document());
        }
    }

    /** @param sequence the last that was deleted */
    public record Pruning(String chain, long sequence, byte[] hash, long entries, Instant at) {

        public byte[] bytes() {
            return CanonicalJson.bytes(Map.of("format", "argosy-pruning/1", "chain", chain, "sequence", sequence, "hash", hex(hash), "entries", entries, "at", at));
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
