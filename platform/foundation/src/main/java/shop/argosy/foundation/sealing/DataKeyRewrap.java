package shop.argosy.foundation.sealing;

import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jooq.Condition;
import shop.argosy.foundation.tenancy.TenantTx;

/** Wraps a shop's data keys by its active key, a few at a time. Dropped keys stay dropped. */
@ApplicationScoped
public class DataKeyRewrap {

    private final TenantKeys tenantKeys;

    @Inject
    public DataKeyRewrap(TenantKeys tenantKeys) {
        this.tenantKeys = tenantKeys;
    }

    /** For CDI's proxy alone. */
    protected DataKeyRewrap() {
        this(null);
    }

    /** How many are wrapped by another key than the active one. */
    public long left(TenantTx tx) {
        return tx.sql().fetchCount(DATA_KEY, isOld(tenantKeys.ring(tx.tenant()).active()));
    }

    public long all(TenantTx tx) {
        return tx.sql().fetchCount(DATA_KEY, DATA_KEY.WRAPPED.isNotNull());
    }

    /** @return how many there were to do; fewer than {@code atMost} when these were the last */
    public int renew(TenantTx tx, int atMost) {
        KeyRing ring = tenantKeys.ring(tx.tenant());
        var old = tx.sql().selectFrom(DATA_KEY).where(isOld(ring.active())).orderBy(DATA_KEY.ID).limit(atMost).forNoKeyUpdate().fetch();
        old.forEach(row -> {
            Wrapping renewed = new Wrapping(row.getKeyVersion(), row.getWrapped()).renewed(ring, tx.tenant(), row.getId());
            tx.sql().update(DATA_KEY).set(DATA_KEY.WRAPPED, renewed.bytes()).set(DATA_KEY.KEY_VERSION, renewed.version()).where(DATA_KEY.ID.eq(row.getId())).execute();
        });
        return old.size();
    }

    private static Condition isOld(int active) {
        return DATA_KEY.KEY_VERSION.ne((short) active).and(DATA_KEY.WRAPPED.isNotNull());
    }
}
