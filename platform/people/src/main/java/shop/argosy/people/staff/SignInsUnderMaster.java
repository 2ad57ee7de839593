package shop.argosy.people.staff;

import shop.argosy.foundation.sealing.AccountKeys;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.foundation.sealing.WrappedByMaster;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.people.staff.SignInRows.Keyed;

/** The key of everybody who signs in, and the index by which the e-mail address is found. */
public final class SignInsUnderMaster implements WrappedByMaster {

    private final PlatformDatabase platform;
    private final AccountKeys keys;
    private final MasterKey masterKey;
    private final People people;

    /**
     * Who they are.
     *
     * @param what as {@link WrappedByMaster#what()} says it
     * @param index names the blind index of their e-mail addresses
     */
    public record People(String what, String index, SignInRows rows) {
    }

    public SignInsUnderMaster(PlatformDatabase platform, AccountKeys keys, MasterKey masterKey, People people) {
        this.platform = platform;
        this.keys = keys;
        this.masterKey = masterKey;
        this.people = people;
    }

    @Override
    public String what() {
        return people.what();
    }

    @Override
    public long left() {
        return platform.in(tx -> people.rows().countOther(tx, masterKey.version()));
    }

    @Override
    public void renew(int atMost) {
        platform.run(tx -> people.rows().lockOther(tx, masterKey.version(), atMost).forEach(row -> renew(tx, row)));
    }

    private void renew(PlatformTx tx, Keyed row) {
        String email = keys.open(row.id(), row.wrappedKey()).open(row.email());
        people.rows().rekey(tx, row.id(), keys.rewrapped(row.id(), row.wrappedKey()), masterKey.blindIndex(people.index(), email), masterKey.version());
    }
}
