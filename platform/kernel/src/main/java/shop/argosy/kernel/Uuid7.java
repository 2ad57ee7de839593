package shop.argosy.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered ids (RFC 9562, version 7): 48 bits of Unix milliseconds, then 74 random bits. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {
    }

    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
