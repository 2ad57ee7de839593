package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.foundation.sealing.MasterKey;
import shop.argosy.kernel.Problem;

/**
 * Stops who guesses passwords, and lets the account's owner in meanwhile: a device on which the account has signed in
 * before has tries of its own; all others are counted by account and address, and by account together. A try is counted
 * before it is made, so that many at once are no more, and given back when it was right.
 */
@ApplicationScoped
public class PasswordTries {

    private final RateLimits limits;
    private final MasterKey masterKey;
    private final KnownDevices devices;

    /** One count of wrong passwords. */
    private record Count(String purpose, String key, int perMinute) {
    }

    @Inject
    public PasswordTries(RateLimits limits, MasterKey masterKey, KnownDevices devices) {
        this.limits = limits;
        this.masterKey = masterKey;
        this.devices = devices;
    }

    /** For CDI's proxy alone. */
    protected PasswordTries() {
        this(null, null, null);
    }

    /** @return what the password says; @throws Problem 429 {@code too-many-requests}, without looking at the password */
    public boolean allow(Realm realm, String email, Caller caller, BooleanSupplier password) {
        List<Count> counts = counts(realm, email, caller);
        take(counts);
        boolean right = password.getAsBoolean();
        if (right) {
            counts.forEach(this::giveBack);
        }
        return right;
    }

    private List<Count> counts(Realm realm, String email, Caller caller) {
        String failed = "wrong-password-" + realm.word();
        String account = HexFormat.of().formatHex(masterKey.blindIndex(failed, EmailAddress.normalise(email)), 0, 16);
        return devices.number(realm, email, caller.knownDevice()).map(number -> List.of(new Count(failed, account + "/known/" + number, realm.near())))
                .orElseGet(() -> List.of(new Count(failed, account + "/from/" + caller.address(), realm.near()), new Count(failed, account, realm.strangers())));
    }

    private void take(List<Count> counts) {
        var taken = new ArrayList<Count>();
        try {
            for (Count count : counts) {
                limits.takeAlways(count.purpose(), count.key(), count.perMinute());
                taken.add(count);
            }
        } catch (Problem refused) {
            taken.forEach(this::giveBack);
            throw refused;
        }
    }

    private void giveBack(Count count) {
        limits.giveBack(count.purpose(), count.key(), count.perMinute());
    }
}
