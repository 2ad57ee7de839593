package shop.argosy.foundation.tenancy.internal;

import java.util.UUID;
import shop.argosy.foundation.sealing.MasterKey;

/** The database passwords of shops. Each derives from a master key, so none is stored. */
public record RolePasswords(MasterKey masterKey) {

    /**
     * Which of a shop's passwords.
     *
     * @param key version of the master key that it derives from
     * @param password its number under that key, from 1
     */
    public record Generation(int key, int password) {

        /** Of two that were seen, what can only be the later one. */
        Generation atLeast(int otherKey) {
            return otherKey > key ? new Generation(otherKey, 1) : this;
        }
    }

    public String of(UUID tenant, Generation generation) {
        String number = generation.password() == 1 ? "" : "/" + generation.password();
        return masterKey.derive(generation.key(), "tenant-role/" + generation.key() + "/" + tenant + number);
    }
}
