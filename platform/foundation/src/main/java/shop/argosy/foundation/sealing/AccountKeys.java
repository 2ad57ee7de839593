package shop.argosy.foundation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The keys of the people who run shops: one per account, wrapped by the master key. */
@ApplicationScoped
public class AccountKeys {

    private static final String PURPOSE = "wrap-account-key";

    private final MasterKey masterKey;

    @Inject
    public AccountKeys(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected AccountKeys() {
        this(null);
    }

    /** A new wrapped key for an account, ready to store. */
    public byte[] newWrapped(UUID account) {
        return masterKey.wrap(PURPOSE, context(account), Cipher.newKey());
    }

    public PersonKey open(UUID account, byte[] wrapped) {
        return new PersonKey(account, wrapped == null ? null : masterKey.unwrap(PURPOSE, context(account), wrapped));
    }

    /** The same key, wrapped by the current master key. */
    public byte[] rewrapped(UUID account, byte[] wrapped) {
        return masterKey.wrap(PURPOSE, context(account), masterKey.unwrap(PURPOSE, context(account), wrapped));
    }

    private static String context(UUID account) {
        return "account/" + account;
    }
}
