package shop.argosy.foundation.sealing;

import java.io.IOException;
import java.util.UUID;
import shop.argosy.foundation.json.Json;
import shop.argosy.kernel.Sealed;

/** One person's key, open for the length of a piece of work. Null stays null; an erased key opens everything as null. */
public final class PersonKey {

    private final UUID id;
    private final byte[] key;

    PersonKey(UUID id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    public UUID id() {
        return id;
    }

    /** Whether the person was erased: nothing can be read or written any more. */
    public boolean erased() {
        return key == null;
    }

    public <T> Sealed<T> seal(T value) {
        if (value == null) {
            return null;
        }
        if (erased()) {
            throw new IllegalStateException("The person of key " + id + " was erased");
        }
        try {
            return new Sealed<>(Cipher.close(key, context(), Json.mapper().writeValueAsBytes(value)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T open(Sealed<T> sealed, Class<T> type) {
        if (sealed == null || erased()) {
            return null;
        }
        try {
            return Json.mapper().readValue(Cipher.open(key, context(), sealed.bytes()), type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String open(Sealed<String> sealed) {
        return open(sealed, String.class);
    }

    private String context() {
        return "person/" + id;
    }
}
