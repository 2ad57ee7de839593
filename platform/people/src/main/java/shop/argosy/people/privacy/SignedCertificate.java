package shop.argosy.people.privacy;

import java.util.Base64;
import java.util.Map;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.sealing.PlatformSigner;

/**
 * A certificate that anybody can verify without asking the platform. What is hashed and signed is the certificate as
 * JSON in UTF-8, members in the order of their names, without blanks.
 *
 * @param sha256 hexadecimal
 * @param signature Ed25519 over the same bytes, in Base64
 * @param keyId names the platform's key; {@code /.well-known/argosy-erasure-key} has its public half
 * @param publicKey that public half, X.509 in Base64
 */
public record SignedCertificate(Certificate certificate, String sha256, String signature, String keyId, String publicKey) {

    /** @param keys the platform's public halves by id; that which the certificate carries counts for nothing here */
    boolean isSignedByOneOf(Map<String, byte[]> keys) {
        byte[] key = keys.get(keyId);
        return key != null && PlatformSigner.verify(key, CanonicalJson.bytes(certificate), Base64.getDecoder().decode(signature));
    }
}
