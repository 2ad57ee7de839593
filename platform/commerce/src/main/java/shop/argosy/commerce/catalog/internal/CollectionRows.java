package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.noCondition;
import static shop.argosy.schema.default_schema.Tables.BLOB;
import static shop.argosy.schema.default_schema.Tables.COLLECTION;
import static shop.argosy.schema.default_schema.Tables.COLLECTION_PRODUCT;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import shop.argosy.commerce.catalog.CollectionDraft;
import shop.argosy.commerce.catalog.ProductCollection;
import shop.argosy.foundation.tenancy.TenantTx;

/** Rows of collection and collection_product. */
public final class CollectionRows {

    public List<ProductCollection> all(TenantTx tx) {
        return where(tx, noCondition());
    }

    public Optional<ProductCollection> byHandle(TenantTx tx, String handle) {
        return where(tx, COLLECTION.HANDLE.eq(handle)).stream().findFirst();
    }

    public Optional<ProductCollection> byId(TenantTx tx, UUID id) {
        return where(tx, COLLECTION.ID.eq(id)).stream().findFirst();
    }

    private List<ProductCollection> where(TenantTx tx, Condition condition) {
        return tx.sql().select(COLLECTION.fields()).select(BLOB.OBJECT_KEY).from(COLLECTION).leftJoin(BLOB).on(BLOB.ID.eq(COLLECTION.BLOB_ID))
                .where(COLLECTION.ARCHIVED_AT.isNull(), condition).orderBy(COLLECTION.TITLE, COLLECTION.ID)
                .fetch(CollectionRows::collection);
    }

    public Map<UUID, List<ProductCollection>> of(TenantTx tx, Collection<UUID> productIds) {
        return tx.sql().select(COLLECTION_PRODUCT.PRODUCT_ID).select(COLLECTION.fields()).select(BLOB.OBJECT_KEY)
                .from(COLLECTION_PRODUCT).join(COLLECTION).on(COLLECTION.ID.eq(COLLECTION_PRODUCT.COLLECTION_ID)).leftJoin(BLOB).on(BLOB.ID.eq(COLLECTION.BLOB_ID))
                .where(COLLECTION_PRODUCT.PRODUCT_ID.in(productIds), COLLECTION.ARCHIVED_AT.isNull())
                .orderBy(COLLECTION.TITLE, COLLECTION.ID)
                .fetchGroups(COLLECTION_PRODUCT.PRODUCT_ID, CollectionRows::collection);
    }

    public Map<UUID, Long> counts(TenantTx tx) {
        return tx.sql().select(COLLECTION_PRODUCT.COLLECTION_ID, count()).from(COLLECTION_PRODUCT).join(PRODUCT).on(PRODUCT.ID.eq(COLLECTION_PRODUCT.PRODUCT_ID))
                .where(ListingRows.ACTIVE).groupBy(COLLECTION_PRODUCT.COLLECTION_ID)
                .fetchMap(COLLECTION_PRODUCT.COLLECTION_ID, row -> row.value2().longValue());
    }

    /** @return false when the handle is taken */
    public boolean insert(TenantTx tx, UUID id, CollectionDraft draft, UUID blob) {
        return tx.sql().insertInto(COLLECTION).set(COLLECTION.ID, id).set(COLLECTION.HANDLE, draft.handle()).set(COLLECTION.TITLE, draft.title())
                .set(COLLECTION.DESCRIPTION_HTML, draft.descriptionHtml()).set(COLLECTION.BLOB_ID, blob)
                .onConflict(COLLECTION.HANDLE).doNothing().execute() == 1;
    }

    /** @return the new version */
    public long save(TenantTx tx, UUID id, CollectionDraft draft, UUID blob) {
        return tx.sql().update(COLLECTION).set(COLLECTION.TITLE, draft.title()).set(COLLECTION.DESCRIPTION_HTML, draft.descriptionHtml())
                .set(COLLECTION.BLOB_ID, blob).set(COLLECTION.VERSION, COLLECTION.VERSION.plus(1)).set(COLLECTION.UPDATED_AT, currentInstant())
                .where(COLLECTION.ID.eq(id)).returningResult(COLLECTION.VERSION).fetchSingle().value1();
    }

    /** In the collection's order. */
    public List<UUID> products(TenantTx tx, UUID id) {
        return tx.sql().select(COLLECTION_PRODUCT.PRODUCT_ID).from(COLLECTION_PRODUCT).where(COLLECTION_PRODUCT.COLLECTION_ID.eq(id))
                .orderBy(COLLECTION_PRODUCT.POSITION).fetch(COLLECTION_PRODUCT.PRODUCT_ID);
    }

    /** In the order of the handles; unknown ones are left out. */
    public List<UUID> productsWith(TenantTx tx, List<String> handles) {
        Map<String, UUID> ids = tx.sql().select(PRODUCT.HANDLE, PRODUCT.ID).from(PRODUCT).where(PRODUCT.HANDLE.in(handles)).fetchMap(PRODUCT.HANDLE, PRODUCT.ID);
        return handles.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    public void fill(TenantTx tx, UUID id, List<UUID> products) {
        tx.sql().deleteFrom(COLLECTION_PRODUCT).where(COLLECTION_PRODUCT.COLLECTION_ID.eq(id)).execute();
        if (products.isEmpty()) {
            return;
        }
        var insert = tx.sql().insertInto(COLLECTION_PRODUCT, COLLECTION_PRODUCT.COLLECTION_ID, COLLECTION_PRODUCT.PRODUCT_ID, COLLECTION_PRODUCT.POSITION);
        for (int i = 0; i < products.size(); i++) {
            insert.values(id, products.get(i), i + 1);
        }
        insert.execute();
    }

    private static ProductCollection collection(Record row) {
        return new ProductCollection(row.get(COLLECTION.ID), row.get(COLLECTION.HANDLE), row.get(COLLECTION.TITLE), row.get(COLLECTION.DESCRIPTION_HTML),
                row.get(BLOB.OBJECT_KEY), row.get(COLLECTION.UPDATED_AT), row.get(COLLECTION.VERSION));
    }
}
