package shop.argosy.verification.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.sealing.PlatformSigner;

/** Public halves that somebody kept: what {@code /.well-known/argosy-erasure-key} answered, or one key in Base64. */
final class TrustedKeys {

    private TrustedKeys() {
    }

    /** By their ids. */
    static Map<String, byte[]> read(Path file) {
        try {
            String text = Files.readString(file).strip();
            var keys = new HashMap<String, byte[]>();
            if (text.startsWith("{")) {
                for (JsonNode key : Json.read(text).path("keys")) {
                    add(keys, key.path("public_key").asText());
                }
            } else {
                add(keys, text);
            }
            return keys;
        } catch (IOException e) {
            throw new IllegalArgumentException("the key file " + file + " cannot be read");
        }
    }

    private static void add(Map<String, byte[]> keys, String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        keys.put(PlatformSigner.idOf(key), key);
    }
}
