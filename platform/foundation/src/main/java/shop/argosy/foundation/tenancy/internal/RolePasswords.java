package shop.argosy.foundation.tenancy.internal;

import java.util.UUID;
import shop.argosy.foundation.sealing.MasterKey;

/** The database passwords of shops. Each derives from the master key, so none is stored. */
public record RolePasswords(MasterKey masterKey) {

    /** @param keyVersion its generation: another one is another password */
    public String of(UUID tenant, int keyVersion) {
        return masterKey.derive("tenant-role/" + keyVersion + "/" + tenant);
    }
}
