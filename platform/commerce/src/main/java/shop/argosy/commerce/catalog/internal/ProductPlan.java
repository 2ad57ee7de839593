package shop.argosy.commerce.catalog.internal;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.Variant;

/** A product as it should be beside what it is. {@code present} is null for a new one. */
record ProductPlan(UUID id, ProductFields present, ProductFields wanted, ImagePlan images, VariantPlan variants) {

    static ProductPlan create(UUID id, ProductDraft draft) {
        return plan(id, null, ImagePlan.of(List.of(), draft.images()), List.of(), List.of(), draft);
    }

    static ProductPlan change(Product product, List<Variant> archived, ProductDraft draft) {
        return plan(product.id(), ProductFields.of(product), ImagePlan.of(product.images(), draft.images()), product.variants(), archived, draft);
    }

    private static ProductPlan plan(UUID id, ProductFields present, ImagePlan images, List<Variant> variants, List<Variant> archived, ProductDraft draft) {
        return new ProductPlan(id, present, ProductFields.of(draft), images,
                VariantPlan.of(id, variants, archived, draft.variants(), draft.images() == null ? null : images.wanted()));
    }

    boolean changesNoRow() {
        return wanted.equals(present) && images.changesNothing() && variants.changesNoRow();
    }
}
