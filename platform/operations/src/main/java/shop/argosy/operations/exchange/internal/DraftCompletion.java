package shop.argosy.operations.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ImageDraft;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.catalog.VariantDraft;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.operations.exchange.internal.shopify.Column;
import shop.argosy.operations.exchange.internal.shopify.MappedProduct;
import shop.argosy.operations.exchange.internal.shopify.Remarks;
import shop.argosy.operations.exchange.internal.shopify.RowIssue;

/**
 * Fills what a file leaves open from the product that is there: variants whose line was rejected stay, and so
 * does a price that the file does not give. A new variant without a price is imported, but cannot be bought.
 */
@ApplicationScoped
public class DraftCompletion {

    private final Catalog catalog;

    @Inject
    public DraftCompletion(Catalog catalog) {
        this.catalog = catalog;
    }

    /** For CDI's proxy alone. */
    protected DraftCompletion() {
        this(null);
    }

    MappedProduct complete(TenantTx tx, MappedProduct product) {
        boolean priceless = product.draft().variants().stream().anyMatch(variant -> variant.price() == null);
        if (product.isWhole() && !priceless) {
            return product;
        }
        Optional<Product> present = catalog.inAnyStatus(tx, product.draft().handle());
        var kept = product.isWhole() ? product : present.map(old -> keepingOthers(product, old)).orElse(product);
        return priceless ? warnedOfPrice(kept, present.map(Product::variants).orElse(List.of())) : kept;
    }

    static MappedProduct withoutCounts(MappedProduct product, String detail) {
        var uncounted = product.draft().variants().stream().map(variant -> uncounted(variant)).toList();
        return product.with(with(product.draft(), uncounted), RowIssue.warning(product.lines().getFirst(), Column.QUANTITY, Remarks.stockKept(detail)));
    }

    private static MappedProduct keepingOthers(MappedProduct product, Product present) {
        var draft = product.draft();
        if (!draft.optionNames().equals(present.optionNames())) {
            return product;
        }
        var variants = new ArrayList<>(draft.variants());
        present.variants().stream().filter(old -> draft.variants().stream().noneMatch(variant -> variant.optionValues().equals(old.optionValues())))
                .forEach(old -> variants.add(asDraft(present, old, draft.images())));
        return product.with(with(draft, variants));
    }

    private static MappedProduct warnedOfPrice(MappedProduct product, List<Variant> present) {
        boolean missing = product.draft().variants().stream().anyMatch(variant -> variant.price() == null && isNew(variant, present));
        return missing ? product.with(product.draft(), RowIssue.warning(product.lines().getFirst(), Column.PRICE, Remarks.PRICE_MISSING)) : product;
    }

    private static boolean isNew(VariantDraft variant, List<Variant> present) {
        return present.stream().noneMatch(old -> old.optionValues().equals(variant.optionValues()));
    }

    private static VariantDraft asDraft(Product product, Variant old, List<ImageDraft> images) {
        return new VariantDraft(old.optionValues(), old.sku(), old.barcode(), old.weightGrams(), old.requiresShipping(), old.taxable(), old.tracked(),
                old.sellWhenSoldOut(), null, null, place(product, old, images));
    }

    private static Integer place(Product product, Variant old, List<ImageDraft> images) {
        if (images == null || old.imageId() == null) {
            return null;
        }
        var address = product.images().stream().filter(image -> image.id().equals(old.imageId())).map(image -> image.sourceUrl()).findFirst().orElse(null);
        return IntStream.range(0, images.size()).filter(at -> Objects.equals(images.get(at).sourceUrl(), address)).boxed().findFirst().orElse(null);
    }

    private static VariantDraft uncounted(VariantDraft variant) {
        return new VariantDraft(variant.optionValues(), variant.sku(), variant.barcode(), variant.weightGrams(), variant.requiresShipping(), variant.taxable(),
                variant.tracked(), variant.sellWhenSoldOut(), variant.price(), null, variant.image());
    }

    private static ProductDraft with(ProductDraft draft, List<VariantDraft> variants) {
        return new ProductDraft(draft.handle(), draft.title(), draft.descriptionHtml(), draft.vendor(), draft.type(), draft.tags(), draft.optionNames(),
                draft.status(), variants, draft.images());
    }
}
