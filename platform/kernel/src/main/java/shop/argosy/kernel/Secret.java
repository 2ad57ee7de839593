package shop.argosy.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the random strings that travel: cart ids, order links, access tokens. URL-safe. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {
    }

    /** 22 characters with 128 random bits. */
    public static String ofBits128() {
        return random(16);
    }

    /** 43 characters with 256 random bits. */
    public static String ofBits256() {
        return random(32);
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
