package shop.argosy.foundation.audit.internal;

import java.util.Map;
import shop.argosy.foundation.sealing.PlatformSigner;

/** Which signatures count: those of the platform's keys, by id. */
public record Signatures(Map<String, byte[]> keys) {

    public boolean vouchFor(String keyId, byte[] text, byte[] signature) {
        byte[] key = keys.get(keyId);
        return key != null && PlatformSigner.verify(key, text, signature);
    }
}
