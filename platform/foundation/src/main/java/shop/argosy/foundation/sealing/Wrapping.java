package shop.argosy.foundation.sealing;

import java.util.UUID;
import shop.argosy.kernel.Tenant;

/** A data key as it is stored: which version of the shop's key wraps it, and the wrapped bytes. */
record Wrapping(short version, byte[] bytes) {

    static Wrapping of(KeyRing ring, Tenant tenant, UUID id, byte[] key) {
        return new Wrapping((short) ring.active(), Cipher.close(ring.key(), context(tenant, id), key));
    }

    byte[] open(KeyRing ring, Tenant tenant, UUID id) {
        return Cipher.open(ring.of(version), context(tenant, id), bytes);
    }

    Wrapping renewed(KeyRing ring, Tenant tenant, UUID id) {
        return of(ring, tenant, id, open(ring, tenant, id));
    }

    private static String context(Tenant tenant, UUID id) {
        return "data-key/" + tenant.id() + "/" + id;
    }
}
