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
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.operations.exchange.internal.shopify.Column;
import shop.argosy.operations.exchange.internal.shopify.MappedProduct;
import shop.argosy.operations.exchange.internal.shopify.RowIssue;

/**
 * Fills what a file leaves open from the product that is there: variants whose line was rejected stay, and a price that
 * the file does not give stays too, or is zero for a new variant.
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

    MappedProduct complete(TenantTx tx, Market market, MappedProduct product) {
        boolean priceless = product.draft().variants().stream().anyMatch(variant -> variant.price() == null);
        if (product.isWhole() && !priceless) {
            return product;
        }
        Optional<Product> present = catalog.inAnyStatus(tx, product.draft().handle());
        var kept = product.isWhole() ? product : present.map(old -> keepingOthers(product, old)).orElse(product);
        return priceless ? priced(kept, market, present.map(Product::variants).orElse(List.of())) : kept;
    }

    static MappedProduct withoutCounts(MappedProduct product, String reason) {
        var uncounted = product.draft().variants().stream().map(variant -> changed(variant, variant.price(), null)).toList();
        return product.with(with(product.draft(), uncounted), RowIssue.warning(product.lines().getFirst(), Column.QUANTITY, "The stock was left as it is. " + reason));
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

    private static MappedProduct priced(MappedProduct product, Market market, List<Variant> present) {
        var zero = new VariantPrice(Money.zero(market.currency()), null);
        var variants = product.draft().variants().stream()
                .map(variant -> variant.price() == null && isNew(variant, present) ? changed(variant, zero, variant.onHand()) : variant).toList();
        if (variants.equals(product.draft().variants())) {
            return product;
        }
        return product.with(with(product.draft(), variants),
                RowIssue.warning(product.lines().getFirst(), Column.PRICE, "The price is missing and was set to 0. Write it here, or change it at the product."));
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
        var address = product.imageOf(old).map(image -> image.sourceUrl()).orElse(null);
        return IntStream.range(0, images.size()).filter(at -> Objects.equals(images.get(at).sourceUrl(), address)).boxed().findFirst().orElse(null);
    }

    private static VariantDraft changed(VariantDraft variant, VariantPrice price, Long onHand) {
        return new VariantDraft(variant.optionValues(), variant.sku(), variant.barcode(), variant.weightGrams(), variant.requiresShipping(), variant.taxable(),
                variant.tracked(), variant.sellWhenSoldOut(), price, onHand, variant.image());
    }

    private static ProductDraft with(ProductDraft draft, List<VariantDraft> variants) {
        return new ProductDraft(draft.handle(), draft.title(), draft.descriptionHtml(), draft.vendor(), draft.type(), draft.tags(), draft.optionNames(),
                draft.status(), variants, draft.images());
    }
}
