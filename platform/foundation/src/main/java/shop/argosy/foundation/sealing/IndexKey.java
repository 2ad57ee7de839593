package shop.argosy.foundation.sealing;

import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/**
 * The key that makes a shop's tokens: a data key like those of people, made when it is first needed and never changed,
 * so that a rotation of the shop's key, which wraps it anew, leaves the index as it is.
 */
final class IndexKey {

    private static final String PURPOSE = "index";
    private static final int REMEMBERED = 20_000;

    private final TenantKeys tenantKeys;
    private final Map<UUID, byte[]> opened = new ConcurrentHashMap<>();

    IndexKey(TenantKeys tenantKeys) {
        this.tenantKeys = tenantKeys;
    }

    /** What a transaction has made and not committed is not remembered. */
    byte[] of(TenantTx tx) {
        byte[] known = opened.get(tx.tenant().id());
        if (known != null) {
            return known;
        }
        return find(tx).map(found -> remember(tx, found)).orElseGet(() -> create(tx));
    }

    private Optional<byte[]> find(TenantTx tx) {
        return tx.sql().selectFrom(DATA_KEY).where(DATA_KEY.PURPOSE.eq(PURPOSE)).fetchOptional(row ->
                new Wrapping(row.getKeyVersion(), row.getWrapped()).open(tenantKeys.ring(tx.tenant()), tx.tenant(), row.getId()));
    }

    private byte[] remember(TenantTx tx, byte[] key) {
        if (opened.size() > REMEMBERED) {
            opened.clear();
        }
        opened.put(tx.tenant().id(), key);
        return key;
    }

    private byte[] create(TenantTx tx) {
        UUID id = Uuid7.next();
        Wrapping wrapping = Wrapping.of(tenantKeys.ring(tx.tenant()), tx.tenant(), id, Cipher.newKey());
        tx.sql().insertInto(DATA_KEY).set(DATA_KEY.ID, id).set(DATA_KEY.PURPOSE, PURPOSE).set(DATA_KEY.WRAPPED, wrapping.bytes())
                .set(DATA_KEY.KEY_VERSION, wrapping.version()).set(DATA_KEY.INDEXED_AT, DSL.currentInstant())
                .onConflictDoNothing().execute();
        return find(tx).orElseThrow();
    }
}
