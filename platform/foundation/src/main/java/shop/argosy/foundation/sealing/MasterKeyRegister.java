package shop.argosy.foundation.sealing;

import static org.jooq.impl.DSL.select;
import static shop.argosy.schema.platform.Tables.MASTER_KEY;
import static shop.argosy.schema.platform.Tables.SIGNING_KEY;
import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantState;

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

    /** @throws WrongMasterKey when a configured key is another than it was, or one that something is under is not configured */
    public void check() {
        masterKey.versions().forEach(version -> platform.run(tx -> check(tx, version)));
        List<Integer> unknown = platform.in(this::needed).stream().filter(version -> !masterKey.versions().contains(version)).toList();
        if (!unknown.isEmpty()) {
            int missing = unknown.getFirst();
            throw new WrongMasterKey("Master key " + missing + " is needed and was not given: ARGOSY_MASTER_KEY is key " + masterKey.version() + ", and shops or signing keys are under key "
                    + missing + " since a rotation; set ARGOSY_MASTER_KEY=" + missing + ":… to that key");
        }
    }

    /** The versions that shops and signing keys are under, the newest first. */
    private List<Integer> needed(PlatformTx tx) {
        return tx.sql().select(TENANT.KEY_VERSION).from(TENANT).where(TENANT.STATUS.notIn(TenantState.gone()))
                .union(select(SIGNING_KEY.KEY_VERSION).from(SIGNING_KEY)).orderBy(1).fetch(row -> (int) row.value1()).reversed();
    }

    private void check(PlatformTx tx, int version) {
        byte[] fingerprint = masterKey.deriveBytes(version, "fingerprint");
        tx.sql().insertInto(MASTER_KEY).set(MASTER_KEY.VERSION, (short) version).set(MASTER_KEY.FINGERPRINT, fingerprint).onConflictDoNothing().execute();
        byte[] known = tx.sql().select(MASTER_KEY.FINGERPRINT).from(MASTER_KEY).where(MASTER_KEY.VERSION.eq((short) version)).fetchSingle(MASTER_KEY.FINGERPRINT);
        if (!MessageDigest.isEqual(known, fingerprint)) {
            throw new WrongMasterKey("Master key " + version + " is not the one that this database was run with: set ARGOSY_MASTER_KEY to that one, or give the new one another version");
        }
    }
}
