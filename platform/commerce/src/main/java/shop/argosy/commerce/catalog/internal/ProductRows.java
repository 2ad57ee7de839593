package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.val;
import static shop.argosy.schema.default_schema.Tables.PRODUCT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.SQLDataType;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.schema.default_schema.tables.records.ProductRecord;

/** Rows of product, read with their variants and pictures. */
public final class ProductRows {

    private final VariantRows variants = new VariantRows();
    private final ImageRows images = new ImageRows();

    /** In any status. */
    public Optional<Product> byHandle(TenantTx tx, String handle) {
        return whole(tx, tx.sql().selectFrom(PRODUCT).where(PRODUCT.HANDLE.eq(handle)).fetch()).stream().findFirst();
    }

    /** In the order asked for; unknown ids are left out. */
    public List<Product> byIds(TenantTx tx, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Product> found = whole(tx, tx.sql().selectFrom(PRODUCT).where(PRODUCT.ID.in(Set.copyOf(ids))).fetch()).stream()
                .collect(Collectors.toMap(Product::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Locks the product and reads it as it is then. */
    public Optional<Product> lock(TenantTx tx, UUID id) {
        tx.sql().select(PRODUCT.ID).from(PRODUCT).where(PRODUCT.ID.eq(id)).forUpdate().execute();
        return byIds(tx, List.of(id)).stream().findFirst();
    }

    /** @return false when another product has the handle */
    public boolean insert(TenantTx tx, UUID id, ProductFields fields) {
        return tx.sql().insertInto(PRODUCT).set(PRODUCT.ID, id).set(columns(fields))
                .set(PRODUCT.PUBLISHED_AT, since(currentInstant(), fields.status() == ProductStatus.ACTIVE))
                .set(PRODUCT.ARCHIVED_AT, since(currentInstant(), fields.status() == ProductStatus.ARCHIVED))
                .onConflict(PRODUCT.HANDLE).doNothing().execute() == 1;
    }

    /**
     * Writes the fields, counts the version up and notes the time.
     *
     * @return the new version
     * @throws Problem 409 {@code handle-taken}
     */
    public long save(TenantTx tx, UUID id, ProductFields fields) {
        try {
            return tx.sql().update(PRODUCT).set(columns(fields))
                    .set(PRODUCT.PUBLISHED_AT, since(coalesce(PRODUCT.PUBLISHED_AT, currentInstant()), fields.status() == ProductStatus.ACTIVE))
                    .set(PRODUCT.ARCHIVED_AT, since(coalesce(PRODUCT.ARCHIVED_AT, currentInstant()), fields.status() == ProductStatus.ARCHIVED))
                    .set(PRODUCT.VERSION, PRODUCT.VERSION.plus(1)).setNull(PRODUCT.EDITED_VERSION).set(PRODUCT.UPDATED_AT, currentInstant())
                    .where(PRODUCT.ID.eq(id)).returningResult(PRODUCT.VERSION).fetchSingle().value1();
        } catch (IntegrityConstraintViolationException e) {
            throw Problem.conflict("handle-taken", "Another product has this address. Choose another one.").at("/handle");
        }
    }

    /**
     * Counts the version up for a picture that has come, and keeps what the last change gave.
     *
     * @return the new version
     */
    public long pictured(TenantTx tx, UUID id) {
        return tx.sql().update(PRODUCT).set(PRODUCT.EDITED_VERSION, coalesce(PRODUCT.EDITED_VERSION, PRODUCT.VERSION))
                .set(PRODUCT.VERSION, PRODUCT.VERSION.plus(1)).set(PRODUCT.UPDATED_AT, currentInstant())
                .where(PRODUCT.ID.eq(id)).returningResult(PRODUCT.VERSION).fetchSingle().value1();
    }

    /** Whether nothing has come to the product since that version but pictures that were fetched for it. */
    public boolean isUneditedSince(TenantTx tx, UUID id, long version) {
        return tx.sql().fetchExists(PRODUCT, PRODUCT.ID.eq(id).and(val(version).between(coalesce(PRODUCT.EDITED_VERSION, PRODUCT.VERSION), PRODUCT.VERSION)));
    }

    private static Map<Field<?>, Object> columns(ProductFields fields) {
        return Map.of(PRODUCT.HANDLE, fields.handle(), PRODUCT.TITLE, fields.title(), PRODUCT.DESCRIPTION_HTML, fields.descriptionHtml(),
                PRODUCT.VENDOR, fields.vendor(), PRODUCT.TYPE, fields.type(), PRODUCT.TAGS, fields.tags().toArray(String[]::new),
                PRODUCT.OPTION_NAMES, fields.optionNames().toArray(String[]::new), PRODUCT.STATUS, fields.status().code());
    }

    /** The time that a state began; null when it does not last. */
    private static Field<Instant> since(Field<Instant> begin, boolean lasts) {
        return lasts ? begin : val(null, SQLDataType.INSTANT);
    }

    private List<Product> whole(TenantTx tx, List<ProductRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(ProductRecord::getId).toList();
        Map<UUID, List<Variant>> variantsOf = variants.of(tx, ids);
        Map<UUID, List<ProductImage>> imagesOf = images.of(tx, ids);
        return rows.stream().map(row -> product(row, variantsOf.getOrDefault(row.getId(), List.of()), imagesOf.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Product product(ProductRecord row, List<Variant> variants, List<ProductImage> images) {
        return new Product(row.getId(), row.getHandle(), row.getTitle(), row.getDescriptionHtml(), row.getVendor(), row.getType(), List.of(row.getTags()),
                List.of(row.getOptionNames()), ProductStatus.ofCode(row.getStatus()).orElseThrow(), row.getPublishedAt(), row.getCreatedAt(), row.getUpdatedAt(),
                row.getVersion(), variants, images);
    }
}
