package shop.argosy.foundation.sealing;

import static shop.argosy.schema.default_schema.Tables.DATA_KEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.DataKeyRecord;

/** The keys of a shop's people: one per customer; a guest's begins with the cart and goes on with its order. */
@ApplicationScoped
public class PersonKeys {

    static final String PERSON = "person";

    private final TenantKeys tenantKeys;
    private final PersonIndex index;

    @Inject
    public PersonKeys(TenantKeys tenantKeys) {
        this.tenantKeys = tenantKeys;
        index = new PersonIndex(new IndexKey(tenantKeys));
    }

    /** For CDI's proxy alone. */
    protected PersonKeys() {
        tenantKeys = null;
        index = null;
    }

    /** Finds people without reading them. */
    public PersonIndex index() {
        return index;
    }

    public PersonKey create(TenantTx tx) {
        UUID id = Uuid7.next();
        byte[] key = Cipher.newKey();
        Wrapping wrapping = Wrapping.of(tenantKeys.ring(tx.tenant()), tx.tenant(), id, key);
        tx.sql().insertInto(DATA_KEY).set(DATA_KEY.ID, id).set(DATA_KEY.WRAPPED, wrapping.bytes()).set(DATA_KEY.KEY_VERSION, wrapping.version())
                .set(DATA_KEY.INDEXED_AT, DSL.currentInstant()).execute();
        return new PersonKey(id, key);
    }

    /** @throws org.jooq.exception.NoDataFoundException when there never was such a key */
    public PersonKey open(TenantTx tx, UUID id) {
        return tx.sql().selectFrom(DATA_KEY).where(DATA_KEY.ID.eq(id)).fetchSingle(row -> read(tx.tenant(), row));
    }

    /** The same for the people of a list, with one query. Keys that never were are missing in the answer. */
    public Map<UUID, PersonKey> openAll(TenantTx tx, Collection<UUID> ids) {
        return tx.sql().selectFrom(DATA_KEY).where(DATA_KEY.ID.in(Set.copyOf(ids))).fetchMap(DATA_KEY.ID, row -> read(tx.tenant(), row));
    }

    /**
     * Drops keys and what the index knows of them: nothing sealed with them opens again. Their ids stay for the rows that name them.
     *
     * @return how many entries of the index went with them
     */
    public int erase(TenantTx tx, Collection<UUID> ids) {
        tx.sql().update(DATA_KEY).setNull(DATA_KEY.WRAPPED).set(DATA_KEY.ERASED_AT, DSL.currentInstant())
                .where(DATA_KEY.ID.in(ids), DATA_KEY.PURPOSE.eq(PERSON), DATA_KEY.ERASED_AT.isNull()).execute();
        return index.forget(tx, ids);
    }

    /** Keys that no row names any more. */
    public void delete(TenantTx tx, Collection<UUID> ids) {
        index.forget(tx, ids);
        tx.sql().deleteFrom(DATA_KEY).where(DATA_KEY.ID.in(ids)).execute();
    }

    /** People who bought before there was an index, oldest first. */
    public List<UUID> unindexed(TenantTx tx, int limit) {
        return tx.sql().select(DATA_KEY.ID).from(DATA_KEY).where(DATA_KEY.INDEXED_AT.isNull(), DATA_KEY.PURPOSE.eq(PERSON))
                .orderBy(DATA_KEY.ID).limit(limit).forNoKeyUpdate().fetch(DATA_KEY.ID);
    }

    public void markIndexed(TenantTx tx, Collection<UUID> ids) {
        tx.sql().update(DATA_KEY).set(DATA_KEY.INDEXED_AT, DSL.currentInstant()).where(DATA_KEY.ID.in(ids)).execute();
    }

    private PersonKey read(Tenant tenant, DataKeyRecord row) {
        byte[] wrapped = row.getWrapped();
        return new PersonKey(row.getId(), wrapped == null ? null : new Wrapping(row.getKeyVersion(), wrapped).open(tenantKeys.ring(tenant), tenant, row.getId()));
    }
}
