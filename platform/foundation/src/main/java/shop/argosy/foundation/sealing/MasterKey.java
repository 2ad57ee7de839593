package shop.argosy.foundation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.config.MasterKeys;

/**
 * The key above all others. It never encrypts data itself: every use has a key derived by HMAC-SHA-256 of its purpose.
 * While it is rotated there are several: the current one closes, each of them opens.
 */
@ApplicationScoped
public class MasterKey {

    private final MasterKeys keys;

    @Inject
    public MasterKey(Configuration configuration) {
        keys = configuration.masterKey();
    }

    /** For CDI's proxy alone. */
    protected MasterKey() {
        keys = null;
    }

    /** Of the current key. */
    public int version() {
        return keys.current();
    }

    /** Of all keys that this node knows: the current one, then the others, the newest first. */
    public List<Integer> versions() {
        var others = keys.all().keySet().stream().filter(version -> version != keys.current()).sorted((one, other) -> other - one);
        return Stream.concat(Stream.of(keys.current()), others).toList();
    }

    /** A secret of 43 URL-safe characters, always the same for the same purpose under the current key. */
    public String derive(String purpose) {
        return derive(keys.current(), purpose);
    }

    /** @throws IllegalStateException when this node does not know the version */
    public String derive(int version, String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(deriveBytes(version, purpose));
    }

    /** 32 bytes, always the same for the same purpose under the current key. */
    public byte[] deriveBytes(String purpose) {
        return deriveBytes(keys.current(), purpose);
    }

    /** @throws IllegalStateException when this node does not know the version */
    public byte[] deriveBytes(int version, String purpose) {
        byte[] key = keys.all().get(version);
        if (key == null) {
            throw new IllegalStateException("Master key " + version + " is not configured here: name it in ARGOSY_MASTER_KEY_PREVIOUS");
        }
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Locks what is kept for a short time and belongs to nobody in particular. */
    public byte[] close(String purpose, byte[] plain) {
        return wrap(purpose, purpose, plain);
    }

    public byte[] open(String purpose, byte[] sealed) {
        return unwrap(purpose, purpose, sealed);
    }

    /** Empty when none of the keys that this node knows opens it. */
    public Optional<byte[]> tryOpen(String purpose, byte[] sealed) {
        return tryUnwrap(purpose, purpose, sealed);
    }

    /** With the current key. */
    byte[] wrap(String purpose, String context, byte[] plain) {
        return Cipher.close(deriveBytes(purpose), context, plain);
    }

    /** With whichever key it was wrapped. */
    byte[] unwrap(String purpose, String context, byte[] wrapped) {
        return tryUnwrap(purpose, context, wrapped).orElseThrow(() -> new IllegalStateException("None of the configured master keys opens what was wrapped as " + context));
    }

    private Optional<byte[]> tryUnwrap(String purpose, String context, byte[] wrapped) {
        return versions().stream().map(version -> Cipher.tryOpen(deriveBytes(version, purpose), context, wrapped)).flatMap(Optional::stream).findFirst();
    }

    /** Finds equal values without storing them: HMAC of an already normalised value, bound to what it is for. */
    public byte[] blindIndex(String field, String normalised) {
        return deriveBytes("index/" + field + "/" + normalised);
    }

    /** The same under each known key, the current one first: what to look for while a rotation runs. */
    public List<byte[]> blindIndexes(String field, String normalised) {
        return versions().stream().map(version -> deriveBytes(version, "index/" + field + "/" + normalised)).toList();
    }
}
