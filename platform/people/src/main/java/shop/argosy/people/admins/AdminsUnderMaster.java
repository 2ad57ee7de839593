package shop.argosy.people.admins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.people.admins.internal.AdminRows;

/** Every admin's key, and the index by which the e-mail address is found. */
@ApplicationScoped
public class AdminsUnderMaster implements WrappedByMaster {

    private final PlatformDatabase platform;
    private final AccountKeys keys;
    private final MasterKey masterKey;
    private final AdminRows rows = new AdminRows();

    @Inject
    public AdminsUnderMaster(PlatformDatabase platform, AccountKeys keys, MasterKey masterKey) {
        this.platform = platform;
        this.keys = keys;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected AdminsUnderMaster() {
        this(null, null, null);
    }

    @Override
    public String what() {
        return "platform admins";
    }

    @Override
    public long left() {
        return platform.in(tx -> rows.countOther(tx, masterKey.version()));
    }

    @Override
    public void renew(int atMost) {
        platform.run(tx -> rows.lockOther(tx, masterKey.version(), atMost).forEach(row -> renew(tx, row)));
    }

    private void renew(PlatformTx tx, AdminRows.Row row) {
        String email = keys.open(row.id(), row.wrappedKey()).open(row.email());
        rows.rekey(tx, row.id(), keys.rewrapped(row.id(), row.wrappedKey()), masterKey.blindIndex(Admins.INDEX, email), masterKey.version());
    }
}
