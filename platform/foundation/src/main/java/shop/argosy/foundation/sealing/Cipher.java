package shop.argosy.foundation.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random 96-bit nonce in front and a context that must match when it is opened. */
final class Cipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cipher() {
    }

    static byte[] newKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] close(byte[] key, String context, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = encrypted(key, nonce, context, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] encrypted(byte[] key, byte[] nonce, String context, byte[] plain) {
        try {
            return run(javax.crypto.Cipher.ENCRYPT_MODE, key, nonce, context, plain, 0, plain.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException for another key, another context or changed bytes */
    static byte[] open(byte[] key, String context, byte[] sealed) {
        return tryOpen(key, context, sealed).orElseThrow(() -> new IllegalStateException("A sealed value does not open: wrong key or changed bytes"));
    }

    /** Empty for another key, another context or changed bytes. */
    static Optional<byte[]> tryOpen(byte[] key, String context, byte[] sealed) {
        try {
            return Optional.of(run(javax.crypto.Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), context, sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String context, byte[] input, int offset, int length) throws GeneralSecurityException {
        var cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input, offset, length);
    }
}
