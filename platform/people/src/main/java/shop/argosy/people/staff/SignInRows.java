package shop.argosy.people.staff;

import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Sealed;

/** A table of people who sign in, as far as the master key is concerned. */
public interface SignInRows {

    /** One of them: the key is wrapped by the master key, the e-mail address sealed with the key. */
    record Keyed(UUID id, Sealed<String> email, byte[] wrappedKey) {
    }

    /** Not under this version of the master key. */
    int countOther(PlatformTx tx, int keyVersion);

    /** The same, locked. */
    List<Keyed> lockOther(PlatformTx tx, int keyVersion, int limit);

    void rekey(PlatformTx tx, UUID id, byte[] wrappedKey, byte[] emailIndex, int keyVersion);
}
