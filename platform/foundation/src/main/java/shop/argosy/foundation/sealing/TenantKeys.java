package shop.argosy.foundation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** A shop's keys: stored as one ring wrapped by the master key, unwrapped in memory alone. */
@ApplicationScoped
public class TenantKeys {

    private static final String PURPOSE = "wrap-tenant-key";
    private static final int REMEMBERED = 20_000;

    private final MasterKey masterKey;
    private final Map<UUID, Opened> opened = new ConcurrentHashMap<>();

    private record Opened(Sealed<byte[]> wrapped, KeyRing ring) {
    }

    @Inject
    public TenantKeys(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected TenantKeys() {
        this(null);
    }

    /** New keys for a shop that is being made, ready to store. */
    public Sealed<byte[]> newWrapped(UUID tenant) {
        return wrap(tenant, KeyRing.fresh());
    }

    /** The same keys, wrapped by the current master key. */
    public Sealed<byte[]> rewrapped(UUID tenant, Sealed<byte[]> wrapped) {
        return wrap(tenant, unwrap(tenant, wrapped));
    }

    /** The version that wraps what is new, and the newest one, which is another until it is activated. */
    public record Versions(int active, int newest) {
    }

    public Versions versions(Tenant tenant) {
        KeyRing ring = ring(tenant);
        return new Versions(ring.active(), ring.newest());
    }

    /** With one more key, which nothing uses yet, so that every node gets to know it first. */
    public Sealed<byte[]> announced(Tenant tenant) {
        return changed(tenant, ring -> ring.with(ring.newest() + 1, Cipher.newKey()));
    }

    /** With the newest key as the one that wraps. */
    public Sealed<byte[]> activated(Tenant tenant) {
        return changed(tenant, KeyRing::activated);
    }

    /** Without the keys that wrap nothing any more. */
    public Sealed<byte[]> tidied(Tenant tenant) {
        return changed(tenant, KeyRing::withoutInactive);
    }

    KeyRing ring(Tenant tenant) {
        Opened known = opened.get(tenant.id());
        if (known != null && known.wrapped().equals(tenant.key())) {
            return known.ring();
        }
        if (opened.size() > REMEMBERED) {
            opened.clear();
        }
        KeyRing ring = unwrap(tenant.id(), tenant.key());
        opened.put(tenant.id(), new Opened(tenant.key(), ring));
        return ring;
    }

    private Sealed<byte[]> changed(Tenant tenant, UnaryOperator<KeyRing> change) {
        return wrap(tenant.id(), change.apply(unwrap(tenant.id(), tenant.key())));
    }

    private Sealed<byte[]> wrap(UUID tenant, KeyRing ring) {
        return new Sealed<>(masterKey.wrap(PURPOSE, context(tenant), ring.bytes()));
    }

    private KeyRing unwrap(UUID tenant, Sealed<byte[]> wrapped) {
        return KeyRing.read(masterKey.unwrap(PURPOSE, context(tenant), wrapped.bytes()));
    }

    private static String context(UUID tenant) {
        return "tenant/" + tenant;
    }
}
