package shop.argosy.foundation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** One key a shop: stored wrapped by the master key, unwrapped in memory alone. */
@ApplicationScoped
public class TenantKeys {

    private final MasterKey masterKey;
    private final Map<UUID, byte[]> opened = new ConcurrentHashMap<>();

    @Inject
    public TenantKeys(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected TenantKeys() {
        this(null);
    }

    /** A new key for a shop that is being made, ready to store. */
    public Sealed<byte[]> newWrapped(UUID tenant) {
        return new Sealed<>(Cipher.close(wrappingKey(), context(tenant), Cipher.newKey()));
    }

    byte[] of(Tenant tenant) {
        return opened.computeIfAbsent(tenant.id(), id -> Cipher.open(wrappingKey(), context(id), tenant.key().bytes()));
    }

    private byte[] wrappingKey() {
        return masterKey.deriveBytes("wrap-tenant-key");
    }

    private static String context(UUID tenant) {
        return "tenant/" + tenant;
    }
}
