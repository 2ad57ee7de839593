package shop.argosy.foundation.sealing;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import shop.argosy.kernel.Problem;

/**
 * A shop's keys by version. Usually there is one; while they are rotated the active one wraps and each of them opens.
 * In bytes: the active version and then each version with its key; a lone key of 32 bytes is the first.
 */
record KeyRing(int active, SortedMap<Integer, byte[]> keys) {

    private static final int KEY = 32;

    static KeyRing fresh() {
        return new KeyRing(1, new TreeMap<>()).with(1, Cipher.newKey());
    }

    static KeyRing read(byte[] bytes) {
        var keys = new TreeMap<Integer, byte[]>();
        if (bytes.length == KEY) {
            keys.put(1, bytes);
            return new KeyRing(1, keys);
        }
        var buffer = ByteBuffer.wrap(bytes);
        int active = buffer.getShort();
        while (buffer.hasRemaining()) {
            int version = buffer.getShort();
            byte[] key = new byte[KEY];
            buffer.get(key);
            keys.put(version, key);
        }
        return new KeyRing(active, keys);
    }

    byte[] bytes() {
        var buffer = ByteBuffer.allocate(Short.BYTES + keys.size() * (Short.BYTES + KEY)).putShort((short) active);
        keys.forEach((version, key) -> buffer.putShort(version.shortValue()).put(key));
        return buffer.array();
    }

    byte[] key() {
        return of(active);
    }

    /** @throws Problem 503 when the ring was read before a rotation began that has passed it by */
    byte[] of(int version) {
        byte[] key = keys.get(version);
        if (key == null) {
            throw Problem.of(503, "busy", "This shop's keys are being changed at this moment. Nothing was changed; try again in a few seconds.").with("retry_after", 5);
        }
        return key;
    }

    int newest() {
        return keys.lastKey();
    }

    KeyRing with(int version, byte[] key) {
        var more = new TreeMap<>(keys);
        more.put(version, key);
        return new KeyRing(active, more);
    }

    KeyRing activated() {
        return new KeyRing(newest(), keys);
    }

    KeyRing withoutInactive() {
        var left = new TreeMap<Integer, byte[]>();
        left.put(active, of(active));
        return new KeyRing(active, left);
    }
}
