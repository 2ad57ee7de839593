package shop.argosy.foundation.audit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.json.Json;

/**
 * An anchor as it lies in S3, with the ends of all chains: it proves itself without the database.
 *
 * @param text the bytes that were signed
 * @param ends of all chains
 */
public record AnchorCopy(String id, byte[] text, byte[] signature, String keyId, List<Head> ends, boolean fitsItsChains) {

    /** What is stored. */
    public static byte[] bytes(AnchorRows.Row anchor, List<Head> ends) {
        var chains = ends.stream().map(head -> Map.of("chain", head.chain(), "sequence", head.link().sequence(), "hash", SignedTexts.hex(head.link().hash()))).toList();
        return CanonicalJson.bytes(Map.of("anchor", anchor.text().document(), "chains", chains, "key_id", anchor.keyId(),
                "signature", Base64.getEncoder().encodeToString(anchor.signature())));
    }

    /** Empty for what is no anchor. */
    public static Optional<AnchorCopy> read(byte[] stored) {
        try {
            JsonNode document = Json.read(new String(stored, StandardCharsets.UTF_8));
            JsonNode anchor = document.required("anchor");
            List<Head> ends = ends(document.required("chains"));
            boolean fits = anchor.required("root").asText().equals(SignedTexts.hex(MerkleTree.root(ends)));
            return Optional.of(new AnchorCopy(anchor.required("id").asText(), CanonicalJson.bytes(anchor), Base64.getDecoder().decode(document.required("signature").asText()),
                    document.required("key_id").asText(), ends, fits));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<Head> ends(JsonNode chains) {
        var ends = new ArrayList<Head>();
        chains.forEach(end -> ends.add(new Head(end.required("chain").asText(), new Link(end.required("sequence").asLong(), HexFormat.of().parseHex(end.required("hash").asText())))));
        return ends;
    }

    /** Whether it says what the row says, signature included. */
    boolean says(AnchorRows.Row row) {
        return Arrays.equals(text, row.text().bytes()) && Arrays.equals(signature, row.signature()) && keyId.equals(row.keyId());
    }
}
