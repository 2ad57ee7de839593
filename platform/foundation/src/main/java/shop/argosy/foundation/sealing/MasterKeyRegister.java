package shop.argosy.foundation.sealing;

import static shop.argosy.schema.platform.Tables.MASTER_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;

/**
 * Remembers a fingerprint of each master key, so that a node with a wrong one stops before it wraps anything: what a
 * wrong key has wrapped, the right one cannot open.
 */
@ApplicationScoped
public class MasterKeyRegister {

    private final PlatformDatabase platform;
    private final MasterKey masterKey;

    @Inject
    public MasterKeyRegister(PlatformDatabase platform, MasterKey masterKey) {
        this.platform = platform;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected MasterKeyRegister() {
        this(null, null);
    }

    /** @throws IllegalStateException with a sentence for the operator when a configured key is another than it was */
    public void check() {
        masterKey.versions().forEach(version -> platform.run(tx -> check(tx, version)));
    }

    private void check(PlatformTx tx, int version) {
        byte[] fingerprint = masterKey.deriveBytes(version, "fingerprint");
        tx.sql().insertInto(MASTER_KEY).set(MASTER_KEY.VERSION, (short) version).set(MASTER_KEY.FINGERPRINT, fingerprint).onConflictDoNothing().execute();
        byte[] known = tx.sql().select(MASTER_KEY.FINGERPRINT).from(MASTER_KEY).where(MASTER_KEY.VERSION.eq((short) version)).fetchSingle(MASTER_KEY.FINGERPRINT);
        if (!MessageDigest.isEqual(known, fingerprint)) {
            throw new IllegalStateException("Master key " + version + " is not the one that this database was run with: set ARGOSY_MASTER_KEY to that one, or give the new one another version");
        }
    }
}
