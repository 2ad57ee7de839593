package shop.argosy.foundation.sealing;

import static shop.argosy.schema.platform.Tables.SIGNING_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** The platform's own signing keys, of which there are few. */
@ApplicationScoped
public class SigningKeysUnderMaster implements WrappedByMaster {

    private final PlatformDatabase platform;
    private final PlatformSigner signer;
    private final MasterKey masterKey;

    @Inject
    public SigningKeysUnderMaster(PlatformDatabase platform, PlatformSigner signer, MasterKey masterKey) {
        this.platform = platform;
        this.signer = signer;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected SigningKeysUnderMaster() {
        this(null, null, null);
    }

    @Override
    public String what() {
        return "signing keys";
    }

    @Override
    public long left() {
        return platform.in(tx -> tx.sql().fetchCount(SIGNING_KEY, SIGNING_KEY.KEY_VERSION.ne(current())));
    }

    @Override
    public void renew(int atMost) {
        platform.run(tx -> tx.sql().selectFrom(SIGNING_KEY).where(SIGNING_KEY.KEY_VERSION.ne(current())).orderBy(SIGNING_KEY.ID).limit(atMost).forNoKeyUpdate().fetch()
                .forEach(row -> tx.sql().update(SIGNING_KEY).set(SIGNING_KEY.WRAPPED, signer.rewrapped(row.getId(), row.getWrapped())).set(SIGNING_KEY.KEY_VERSION, current())
                        .where(SIGNING_KEY.ID.eq(row.getId())).execute()));
    }

    private short current() {
        return (short) masterKey.version();
    }
}
