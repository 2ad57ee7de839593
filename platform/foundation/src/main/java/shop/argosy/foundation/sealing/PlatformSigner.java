package shop.argosy.foundation.sealing;

import static shop.argosy.schema.platform.Tables.SIGNING_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.kernel.Sha256;
import shop.argosy.schema.platform.tables.records.SigningKeyRecord;

/** Signs for the platform with Ed25519. The private half is wrapped by the master key; public halves are for everybody, for ever. */
@ApplicationScoped
public class PlatformSigner {

    private static final String ALGORITHM = "Ed25519";
    private static final String PURPOSE = "wrap-signing-key";

    private final PlatformDatabase platform;
    private final MasterKey masterKey;
    private volatile Opened opened;

    private record Opened(String id, byte[] publicKey, PrivateKey privateKey) {
    }

    /** @param publicKey X.509 */
    public record Signed(byte[] signature, String keyId, byte[] publicKey) {
    }

    /** @param current whether it signs today */
    public record PublicHalf(String id, byte[] publicKey, Instant createdAt, boolean current) {
    }

    @Inject
    public PlatformSigner(PlatformDatabase platform, MasterKey masterKey) {
        this.platform = platform;
        this.masterKey = masterKey;
    }

    /** For CDI's proxy alone. */
    protected PlatformSigner() {
        this(null, null);
    }

    /** Gets the key; afterwards {@link #sign} can be called inside any transaction. */
    public void prepare() {
        if (opened == null) {
            opened = platform.in(tx -> current(tx).map(this::open).orElseGet(() -> create(tx)));
        }
    }

    public Signed sign(byte[] message) {
        prepare();
        Opened key = opened;
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key.privateKey());
            signature.update(message);
            return new Signed(signature.sign(), key.id(), key.publicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Newest first; the first one signs. */
    public List<PublicHalf> publicHalves() {
        prepare();
        return platform.in(tx -> tx.sql().selectFrom(SIGNING_KEY).orderBy(SIGNING_KEY.CREATED_AT.desc(), SIGNING_KEY.ID)
                .fetch(row -> new PublicHalf(row.getId(), row.getPublicKey(), row.getCreatedAt(), row.getId().equals(opened.id()))));
    }

    /** Needs nothing of the platform. False for a key or a signature that is none, too. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What a key is called: the beginning of its public half's SHA-256. */
    public static String idOf(byte[] publicKey) {
        return HexFormat.of().formatHex(Sha256.of(publicKey), 0, 8);
    }

    /** The same private half, wrapped by the current master key. */
    byte[] rewrapped(String id, byte[] wrapped) {
        return masterKey.wrap(PURPOSE, id, masterKey.unwrap(PURPOSE, id, wrapped));
    }

    private static Optional<SigningKeyRecord> current(PlatformTx tx) {
        return tx.sql().selectFrom(SIGNING_KEY).orderBy(SIGNING_KEY.CREATED_AT.desc(), SIGNING_KEY.ID).limit(1).fetchOptional();
    }

    private Opened open(SigningKeyRecord row) {
        try {
            var encoded = new PKCS8EncodedKeySpec(masterKey.unwrap(PURPOSE, row.getId(), row.getWrapped()));
            return new Opened(row.getId(), row.getPublicKey(), KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Opened create(PlatformTx tx) {
        KeyPair pair = newPair();
        byte[] publicKey = pair.getPublic().getEncoded();
        String id = idOf(publicKey);
        tx.sql().insertInto(SIGNING_KEY).set(SIGNING_KEY.ID, id).set(SIGNING_KEY.PUBLIC_KEY, publicKey)
                .set(SIGNING_KEY.WRAPPED, masterKey.wrap(PURPOSE, id, pair.getPrivate().getEncoded())).set(SIGNING_KEY.KEY_VERSION, (short) masterKey.version()).execute();
        return new Opened(id, publicKey, pair.getPrivate());
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
