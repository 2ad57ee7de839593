package shop.argosy.kernel;

import java.util.Arrays;

/**
 * A value that only the holder of its person's key can read: nonce, ciphertext and tag of AES-256-GCM.
 *
 * @param <T> what is inside; opened and closed by the sealing package alone
 */
public record Sealed<T>(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
