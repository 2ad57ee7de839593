package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.selectOne;
import static shop.argosy.schema.default_schema.Tables.BLOB;
import static shop.argosy.schema.default_schema.Tables.COLLECTION;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;
import static shop.argosy.schema.default_schema.Tables.PRODUCT_IMAGE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import shop.argosy.commerce.catalog.ImageState;
import shop.argosy.commerce.catalog.PendingImage;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.foundation.tenancy.TenantTx;

/** Rows of product_image, read with the key and size of their object. */
public final class ImageRows {

    /** By product, then by position. */
    public Map<UUID, List<ProductImage>> of(TenantTx tx, Collection<UUID> productIds) {
        return select(tx).where(PRODUCT_IMAGE.PRODUCT_ID.in(productIds))
                .orderBy(PRODUCT_IMAGE.PRODUCT_ID, PRODUCT_IMAGE.POSITION, PRODUCT_IMAGE.ID)
                .fetchGroups(PRODUCT_IMAGE.PRODUCT_ID, ImageRows::image);
    }

    public Optional<ProductImage> byId(TenantTx tx, UUID id) {
        return select(tx).where(PRODUCT_IMAGE.ID.eq(id)).fetchOptional(ImageRows::image);
    }

    /** The handle of the product that the picture is of. */
    public Optional<String> handle(TenantTx tx, UUID id) {
        return tx.sql().select(PRODUCT.HANDLE).from(PRODUCT).join(PRODUCT_IMAGE).on(PRODUCT_IMAGE.PRODUCT_ID.eq(PRODUCT.ID)).where(PRODUCT_IMAGE.ID.eq(id)).fetchOptional(PRODUCT.HANDLE);
    }

    /** Longest waiting first. */
    public List<PendingImage> pending(TenantTx tx, int limit) {
        return tx.sql().selectFrom(PRODUCT_IMAGE).where(PRODUCT_IMAGE.STATE.eq(ImageState.PENDING.code()))
                .orderBy(PRODUCT_IMAGE.CREATED_AT, PRODUCT_IMAGE.PRODUCT_ID, PRODUCT_IMAGE.POSITION).limit(limit)
                .fetch(row -> new PendingImage(row.getId(), row.getProductId(), row.getSourceUrl()));
    }

    public Optional<UUID> productOf(TenantTx tx, UUID image) {
        return tx.sql().select(PRODUCT_IMAGE.PRODUCT_ID).from(PRODUCT_IMAGE).where(PRODUCT_IMAGE.ID.eq(image)).fetchOptional(PRODUCT_IMAGE.PRODUCT_ID);
    }

    /** @param blob null unless the picture is ready */
    public void insert(TenantTx tx, UUID product, ProductImage image, UUID blob) {
        tx.sql().insertInto(PRODUCT_IMAGE).set(PRODUCT_IMAGE.ID, image.id()).set(PRODUCT_IMAGE.PRODUCT_ID, product)
                .set(PRODUCT_IMAGE.POSITION, image.position()).set(PRODUCT_IMAGE.ALT, image.alt()).set(PRODUCT_IMAGE.BLOB_ID, blob)
                .set(PRODUCT_IMAGE.SOURCE_URL, image.sourceUrl()).set(PRODUCT_IMAGE.STATE, image.state().code()).execute();
    }

    /** Writes alt text and position. */
    public void update(TenantTx tx, ProductImage image) {
        tx.sql().update(PRODUCT_IMAGE).set(PRODUCT_IMAGE.ALT, image.alt()).set(PRODUCT_IMAGE.POSITION, image.position())
                .where(PRODUCT_IMAGE.ID.eq(image.id())).execute();
    }

    /** @return false when it was ready */
    public boolean ready(TenantTx tx, UUID image, UUID blob) {
        return tx.sql().update(PRODUCT_IMAGE).set(PRODUCT_IMAGE.STATE, ImageState.READY.code()).set(PRODUCT_IMAGE.BLOB_ID, blob)
                .where(PRODUCT_IMAGE.ID.eq(image), PRODUCT_IMAGE.STATE.ne(ImageState.READY.code())).execute() == 1;
    }

    /** Nothing happens when it is not pending any more. */
    public void unreachable(TenantTx tx, UUID image) {
        tx.sql().update(PRODUCT_IMAGE).set(PRODUCT_IMAGE.STATE, ImageState.PLACEHOLDER.code())
                .where(PRODUCT_IMAGE.ID.eq(image), PRODUCT_IMAGE.STATE.eq(ImageState.PENDING.code())).execute();
    }

    /** Objects whose keys begin like this and that no picture shows any more, with their keys. */
    public Map<UUID, String> unused(TenantTx tx, String beginning, int most) {
        return tx.sql().select(BLOB.ID, BLOB.OBJECT_KEY).from(BLOB).where(BLOB.OBJECT_KEY.startsWith(beginning))
                .andNotExists(selectOne().from(PRODUCT_IMAGE).where(PRODUCT_IMAGE.BLOB_ID.eq(BLOB.ID)))
                .andNotExists(selectOne().from(COLLECTION).where(COLLECTION.BLOB_ID.eq(BLOB.ID)))
                .orderBy(BLOB.ID).limit(most).fetchMap(BLOB.ID, BLOB.OBJECT_KEY);
    }

    public void deleteObjects(TenantTx tx, Collection<UUID> blobs) {
        tx.sql().deleteFrom(BLOB).where(BLOB.ID.in(blobs)).execute();
    }

    public void delete(TenantTx tx, Collection<UUID> images) {
        tx.sql().deleteFrom(PRODUCT_IMAGE).where(PRODUCT_IMAGE.ID.in(images)).execute();
    }

    private static SelectOnConditionStep<Record> select(TenantTx tx) {
        return tx.sql().select(PRODUCT_IMAGE.fields()).select(BLOB.OBJECT_KEY, BLOB.WIDTH, BLOB.HEIGHT)
                .from(PRODUCT_IMAGE).leftJoin(BLOB).on(BLOB.ID.eq(PRODUCT_IMAGE.BLOB_ID));
    }

    private static ProductImage image(Record row) {
        return new ProductImage(row.get(PRODUCT_IMAGE.ID), row.get(PRODUCT_IMAGE.ALT), row.get(PRODUCT_IMAGE.POSITION), ImageState.ofCode(row.get(PRODUCT_IMAGE.STATE)),
                row.get(BLOB.OBJECT_KEY), row.get(BLOB.WIDTH), row.get(BLOB.HEIGHT), row.get(PRODUCT_IMAGE.SOURCE_URL));
    }
}
