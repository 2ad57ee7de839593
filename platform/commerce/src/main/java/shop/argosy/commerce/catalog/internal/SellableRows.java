package shop.argosy.commerce.catalog.internal;

import static shop.argosy.schema.default_schema.Tables.PRODUCT;
import static shop.argosy.schema.default_schema.Tables.VARIANT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.foundation.tenancy.TenantTx;

/** Variants joined with what a cart shows of their product. */
public final class SellableRows {

    private final ImageRows images = new ImageRows();

    public List<SellableVariant> byIds(TenantTx tx, Collection<UUID> ids) {
        Map<UUID, Record> found = tx.sql().select(VARIANT.fields()).select(PRODUCT.HANDLE, PRODUCT.TITLE, PRODUCT.STATUS)
                .from(VARIANT).join(PRODUCT).on(PRODUCT.ID.eq(VARIANT.PRODUCT_ID)).where(VARIANT.ID.in(Set.copyOf(ids)))
                .fetchMap(VARIANT.ID, row -> row);
        Map<UUID, List<ProductImage>> imagesOf = images.of(tx, found.values().stream().map(row -> row.get(VARIANT.PRODUCT_ID)).distinct().toList());
        return ids.stream().map(found::get).filter(Objects::nonNull)
                .map(row -> sellable(row, imagesOf.getOrDefault(row.get(VARIANT.PRODUCT_ID), List.of()))).toList();
    }

    private static SellableVariant sellable(Record row, List<ProductImage> images) {
        Variant variant = VariantRows.variant(row.into(VARIANT));
        boolean active = row.get(PRODUCT.STATUS).equals(ProductStatus.ACTIVE.code()) && row.get(VARIANT.ARCHIVED_AT) == null;
        ProductImage image = ProductImage.of(variant, images).orElse(null);
        return new SellableVariant(variant, variant.productId(), row.get(PRODUCT.HANDLE), row.get(PRODUCT.TITLE), active, image);
    }
}
