package shop.argosy.verification.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.kernel.Sha256;

/** A signed certificate of erasure as somebody has kept it. */
public record CertificateFile(JsonNode document) {

    public static CertificateFile read(Path file) {
        try {
            return new CertificateFile(Json.read(Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file " + file);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("the certificate " + file + " cannot be read as JSON");
        }
    }

    public String keyId() {
        return document.path("key_id").asText();
    }

    public String summary() {
        JsonNode certificate = document.path("certificate");
        return "keys dropped: " + certificate.path("keys").size() + ", on " + certificate.path("erased_at").asText() + " in the shop " + certificate.path("shop").path("address").asText()
                + ", traces left: " + certificate.path("check").path("found").size() + ".";
    }

    /**
     * @param trusted public halves by id; empty to take the key that the certificate carries
     * @return what is wrong with it
     */
    public Optional<String> objection(Map<String, byte[]> trusted) {
        byte[] bytes = CanonicalJson.bytes(document.path("certificate"));
        if (!Sha256.hex(bytes).equals(document.path("sha256").asText())) {
            return Optional.of("The certificate was changed: its content does not have the hash that it names.");
        }
        byte[] carried = decoded("public_key");
        byte[] key = trusted.isEmpty() ? carried : trusted.get(keyId());
        if (key == null || !PlatformSigner.idOf(key).equals(keyId())) {
            return Optional.of("The certificate names the key " + keyId() + ", which is none of the platform's.");
        }
        return PlatformSigner.verify(key, bytes, decoded("signature")) ? Optional.empty() : Optional.of("The signature is not that of the key " + keyId() + ".");
    }

    private byte[] decoded(String member) {
        try {
            return Base64.getDecoder().decode(document.path(member).asText());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
