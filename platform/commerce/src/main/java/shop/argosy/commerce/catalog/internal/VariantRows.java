package shop.argosy.commerce.catalog.internal;

import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.val;
import static shop.argosy.schema.default_schema.Tables.VARIANT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.schema.default_schema.tables.records.VariantRecord;

/** Rows of variant. */
public final class VariantRows {

    /** By product, then by position; archived ones are left out. */
    public Map<UUID, List<Variant>> of(TenantTx tx, Collection<UUID> productIds) {
        return tx.sql().selectFrom(VARIANT).where(VARIANT.PRODUCT_ID.in(productIds), VARIANT.ARCHIVED_AT.isNull())
                .orderBy(VARIANT.PRODUCT_ID, VARIANT.POSITION, VARIANT.ID).fetchGroups(VARIANT.PRODUCT_ID, VariantRows::variant);
    }

    /** The latest first. */
    public List<Variant> archivedOf(TenantTx tx, UUID productId) {
        return tx.sql().selectFrom(VARIANT).where(VARIANT.PRODUCT_ID.eq(productId), VARIANT.ARCHIVED_AT.isNotNull())
                .orderBy(VARIANT.ARCHIVED_AT.desc(), VARIANT.ID).fetch(VariantRows::variant);
    }

    public void insert(TenantTx tx, Collection<Variant> variants) {
        tx.sql().batch(variants.stream().map(variant -> tx.sql().insertInto(VARIANT).set(VARIANT.ID, variant.id()).set(columns(variant))).toList()).execute();
    }

    /** Archived ones come back. */
    public void update(TenantTx tx, Collection<Variant> variants) {
        tx.sql().batch(variants.stream().map(variant -> tx.sql().update(VARIANT).set(columns(variant))
                .set(VARIANT.ARCHIVED_AT, val(null, SQLDataType.INSTANT)).set(VARIANT.VERSION, VARIANT.VERSION.plus(1)).set(VARIANT.UPDATED_AT, currentInstant())
                .where(VARIANT.ID.eq(variant.id()))).toList()).execute();
    }

    public void archive(TenantTx tx, Collection<UUID> ids) {
        tx.sql().update(VARIANT).set(VARIANT.ARCHIVED_AT, currentInstant()).set(VARIANT.VERSION, VARIANT.VERSION.plus(1)).set(VARIANT.UPDATED_AT, currentInstant())
                .where(VARIANT.ID.in(ids)).execute();
    }

    private static Map<Field<?>, Object> columns(Variant variant) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VARIANT.PRODUCT_ID, variant.productId());
        columns.put(VARIANT.POSITION, variant.position());
        columns.put(VARIANT.TITLE, variant.title());
        columns.put(VARIANT.OPTION_VALUES, variant.optionValues().toArray(String[]::new));
        columns.put(VARIANT.SKU, variant.sku());
        columns.put(VARIANT.BARCODE, variant.barcode());
        columns.put(VARIANT.WEIGHT_GRAMS, variant.weightGrams());
        columns.put(VARIANT.REQUIRES_SHIPPING, variant.requiresShipping());
        columns.put(VARIANT.TAXABLE, variant.taxable());
        columns.put(VARIANT.TRACKED, variant.tracked());
        columns.put(VARIANT.SELL_WHEN_SOLD_OUT, variant.sellWhenSoldOut());
        columns.put(VARIANT.IMAGE_ID, variant.imageId());
        return columns;
    }

    static Variant variant(VariantRecord row) {
        return new Variant(row.getId(), row.getProductId(), row.getPosition(), row.getTitle(), List.of(row.getOptionValues()), row.getSku(), row.getBarcode(),
                row.getWeightGrams(), row.getRequiresShipping(), row.getTaxable(), row.getTracked(), row.getSellWhenSoldOut(), row.getImageId(), row.getVersion());
    }
}
