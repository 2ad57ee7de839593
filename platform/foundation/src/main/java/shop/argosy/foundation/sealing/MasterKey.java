package shop.argosy.foundation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import shop.argosy.foundation.config.Configuration;

/** The key above all others. It never encrypts data itself: every use has a key derived by HMAC-SHA-256 of its purpose. */
@ApplicationScoped
public class MasterKey {

    private final byte[] key;

    @Inject
    public MasterKey(Configuration configuration) {
        key = configuration.masterKey();
    }

    /** For CDI's proxy alone. */
    protected MasterKey() {
        key = null;
    }

    /** A secret of 43 URL-safe characters, always the same for the same purpose. */
    public String derive(String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(deriveBytes(purpose));
    }

    /** 32 bytes, always the same for the same purpose. */
    public byte[] deriveBytes(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Locks what is kept for a short time and belongs to nobody in particular. */
    public byte[] close(String purpose, byte[] plain) {
        return Cipher.close(deriveBytes(purpose), purpose, plain);
    }

    public byte[] open(String purpose, byte[] sealed) {
        return Cipher.open(deriveBytes(purpose), purpose, sealed);
    }

    /** Finds equal values without storing them: HMAC of an already normalised value, bound to what it is for. */
    public byte[] blindIndex(String field, String normalised) {
        return deriveBytes("index/" + field + "/" + normalised);
    }
}
