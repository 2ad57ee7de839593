package shop.argosy.foundation.sealing;

import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;

/** The keys of a shop's people: one per customer; a guest's begins with the cart and goes on with its order. */
@ApplicationScoped
public class PersonKeys {

    private final TenantKeys tenantKeys;

    @Inject
    public PersonKeys(TenantKeys tenantKeys) {
        this.tenantKeys = tenantKeys;
    }

    /** For CDI's proxy alone. */
    protected PersonKeys() {
        this(null);
    }

    public PersonKey create(TenantTx tx) {
        UUID id = Uuid7.next();
        byte[] key = Cipher.newKey();
        tx.sql().insertInto(DATA_KEY).set(DATA_KEY.ID, id)
                .set(DATA_KEY.WRAPPED, Cipher.close(tenantKeys.of(tx.tenant()), context(tx.tenant(), id), key)).execute();
        return new PersonKey(id, key);
    }

    /** @throws org.jooq.exception.NoDataFoundException when there never was such a key */
    public PersonKey open(TenantTx tx, UUID id) {
        byte[] wrapped = tx.sql().select(DATA_KEY.WRAPPED).from(DATA_KEY).where(DATA_KEY.ID.eq(id)).fetchSingle(DATA_KEY.WRAPPED);
        return new PersonKey(id, wrapped == null ? null : Cipher.open(tenantKeys.of(tx.tenant()), context(tx.tenant(), id), wrapped));
    }

    /** The same for the people of a list, with one query. Keys that never were are missing in the answer. */
    public Map<UUID, PersonKey> openAll(TenantTx tx, Collection<UUID> ids) {
        byte[] tenantKey = tenantKeys.of(tx.tenant());
        return tx.sql().select(DATA_KEY.ID, DATA_KEY.WRAPPED).from(DATA_KEY).where(DATA_KEY.ID.in(Set.copyOf(ids))).fetchMap(DATA_KEY.ID,
                row -> new PersonKey(row.value1(), row.value2() == null ? null : Cipher.open(tenantKey, context(tx.tenant(), row.value1()), row.value2())));
    }

    /** Nobody can read any more what was sealed with them. Their ids stay for the rows that name them. */
    public void erase(TenantTx tx, Collection<UUID> ids) {
        tx.sql().update(DATA_KEY).setNull(DATA_KEY.WRAPPED).set(DATA_KEY.ERASED_AT, DSL.currentInstant())
                .where(DATA_KEY.ID.in(ids), DATA_KEY.ERASED_AT.isNull()).execute();
    }

    /** Keys that no row names any more. */
    public void delete(TenantTx tx, Collection<UUID> ids) {
        tx.sql().deleteFrom(DATA_KEY).where(DATA_KEY.ID.in(ids)).execute();
    }

    private static String context(Tenant tenant, UUID id) {
        return "data-key/" + tenant.id() + "/" + id;
    }
}
