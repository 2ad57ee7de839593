package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.people.staff.internal.AccountRows;

/** Every account's key, and the index by which its e-mail address is found. */
@ApplicationScoped
public class AccountsUnderMaster implements WrappedByMaster {

    private final PlatformDatabase platform;
    private final AccountKeys keys;
    private final MasterKey masterKey;
    private final AccountRows rows = new AccountRows();

    @Inject
    public AccountsUnderMaster(PlatformDatabase platform, AccountKeys keys, MasterKey masterKey) {
        this.platform = platform;
        this.keys = keys;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected AccountsUnderMaster() {
        this(null, null, null);
    }

    @Override
    public String what() {
        return "accounts";
    }

    @Override
    public long left() {
        return platform.in(tx -> rows.countOther(tx, masterKey.version()));
    }

    @Override
    public void renew(int atMost) {
        platform.run(tx -> rows.lockOther(tx, masterKey.version(), atMost).forEach(row -> renew(tx, row)));
    }

    private void renew(PlatformTx tx, AccountRows.Row row) {
        String email = keys.open(row.id(), row.wrappedKey()).open(row.email());
        rows.rekey(tx, row.id(), keys.rewrapped(row.id(), row.wrappedKey()), masterKey.blindIndex(Accounts.INDEX, email), masterKey.version());
    }
}
