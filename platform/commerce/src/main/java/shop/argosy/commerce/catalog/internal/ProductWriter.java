package shop.argosy.commerce.catalog.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.catalog.ProductImage;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.inventory.NewLevel;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.tenancy.TenantTx;

/** Carries out a plan: pictures first, for variants point to them, then variants, prices and stock. */
final class ProductWriter {

    private final Prices prices;
    private final Stock stock;
    private final Blobs blobs;
    private final VariantRows variants = new VariantRows();
    private final ImageRows images = new ImageRows();

    ProductWriter(Prices prices, Stock stock, Blobs blobs) {
        this.prices = prices;
        this.stock = stock;
        this.blobs = blobs;
    }

    /** Whether the plan would write anything at all. */
    boolean isNeeded(TenantTx tx, ProductPlan plan, Market market) {
        return !plan.changesNoRow() || pricesDiffer(tx, plan, market) || countsDiffer(tx, plan);
    }

    private boolean pricesDiffer(TenantTx tx, ProductPlan plan, Market market) {
        return !prices.of(tx, plan.variants().prices().keySet(), market).equals(plan.variants().prices());
    }

    private boolean countsDiffer(TenantTx tx, ProductPlan plan) {
        return !stock.atPrimary(tx, plan.variants().counts().keySet()).equals(plan.variants().counts());
    }

    /** Everything but the product's own row. */
    void write(TenantTx tx, ProductPlan plan, Market market) {
        write(tx, plan.id(), plan.images());
        write(tx, plan.id(), plan.variants());
        if (!plan.images().dropped().isEmpty()) {
            images.delete(tx, plan.images().dropped());
        }
        prices.set(tx, market.priceListId(), plan.variants().prices());
    }

    private void write(TenantTx tx, UUID product, ImagePlan plan) {
        for (ProductImage image : plan.added()) {
            var stored = plan.stored().get(image.id());
            images.insert(tx, product, image, stored == null ? null : blobs.register(tx, stored).id());
        }
        plan.changed().forEach(image -> images.update(tx, image));
    }

    private void write(TenantTx tx, UUID product, VariantPlan plan) {
        if (!plan.dropped().isEmpty()) {
            variants.archive(tx, plan.dropped());
        }
        variants.update(tx, plan.changed());
        variants.insert(tx, plan.added());
        stock.open(tx, plan.added().stream()
                .map(variant -> new NewLevel(variant.id(), product, VariantPlan.policy(variant), plan.counts().getOrDefault(variant.id(), 0L))).toList());
        follow(tx, plan);
        stock.setOnHand(tx, plan.counts().entrySet().stream().filter(count -> !plan.created().contains(count.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void follow(TenantTx tx, VariantPlan plan) {
        plan.changed().stream().sorted(Comparator.comparing(Variant::id)).forEach(variant -> stock.follow(tx, variant.id(), VariantPlan.policy(variant)));
    }
}
