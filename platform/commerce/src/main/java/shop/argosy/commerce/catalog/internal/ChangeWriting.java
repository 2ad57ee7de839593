package shop.argosy.commerce.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductChange;
import shop.argosy.commerce.catalog.Variant;
import shop.argosy.commerce.catalog.VariantChange;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.commerce.pricing.VariantPrice;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

/** Writes the staff's changes over a product that nobody else has changed since they read it; pictures may have come to it meanwhile. */
public final class ChangeWriting {

    private final Prices prices;
    private final ProductRows rows = new ProductRows();
    private final ProductWriter writer;
    private final ProductNews news;
    private final ProductRoom room = new ProductRoom();

    /** @param changedFields as the API names them; empty when nothing was written */
    public record Outcome(Product product, List<String> changedFields) {
    }

    public ChangeWriting(Prices prices, Stock stock, Blobs blobs, Outbox outbox) {
        this.prices = prices;
        this.writer = new ProductWriter(prices, stock, blobs);
        this.news = new ProductNews(outbox);
    }

    /** From now on products that leave the archive need room. */
    public void obey(ProductAllowance allowance) {
        room.obey(allowance);
    }

    public Product read(TenantTx tx, UUID id) {
        return rows.byIds(tx, List.of(id)).stream().findFirst().orElseThrow(() -> Problem.notFound("product"));
    }

    public Outcome change(TenantTx tx, Market market, UUID id, long version, ProductChange change) {
        Product product = rows.lock(tx, id).orElseThrow(() -> Problem.notFound("product"));
        if (!rows.isUneditedSince(tx, id, version)) {
            throw Problem.changedMeanwhile("product");
        }
        check(product, market, change.variants());
        ProductPlan plan = plan(tx, market, product, change);
        if (!writer.isNeeded(tx, plan, market)) {
            return new Outcome(product, List.of());
        }
        long saved = rows.save(tx, id, plan.wanted());
        room.forChange(tx, plan);
        writer.write(tx, plan, market);
        news.tell(tx, id, saved);
        return new Outcome(read(tx, id), differences(plan));
    }

    private static void check(Product product, Market market, List<VariantChange> changes) {
        var validation = new Validation();
        for (int i = 0; i < changes.size(); i++) {
            VariantChange change = changes.get(i);
            var pointer = "/variants/" + i;
            validation.check(product.variants().stream().anyMatch(variant -> variant.id().equals(change.id())), pointer + "/id", "This product has no such variant.");
            check(validation, pointer + "/price", market, change.price());
            check(validation, pointer + "/compare_at_price", market, change.compareAt() == null ? null : change.compareAt().orElse(null));
        }
        validation.done();
    }

    private static void check(Validation validation, String pointer, Market market, Money money) {
        if (money != null) {
            validation.check(money.currency().equals(market.currency()), pointer, "This shop's prices are in " + market.currency() + ".")
                    .check(money.amount() >= 0 && money.amount() <= VariantPrice.HIGHEST, pointer, "The price must be from 0 to " + VariantPrice.HIGHEST + " minor units.");
        }
    }

    private ProductPlan plan(TenantTx tx, Market market, Product product, ProductChange change) {
        ProductFields fields = ProductFields.of(product);
        Map<UUID, VariantChange> byId = change.variants().stream().collect(Collectors.toMap(VariantChange::id, one -> one, (first, last) -> last));
        List<Variant> wanted = product.variants().stream().map(variant -> byId.containsKey(variant.id()) ? merge(variant, byId.get(variant.id())) : variant).toList();
        return new ProductPlan(product.id(), fields, fields.with(change), ImagePlan.keep(product.images()),
                VariantPlan.change(product.variants(), wanted, newPrices(tx, market, byId)));
    }

    private static Variant merge(Variant old, VariantChange change) {
        return new Variant(old.id(), old.productId(), old.position(), old.title(), old.optionValues(), text(change.sku(), old.sku()), text(change.barcode(), old.barcode()),
                either(change.weightGrams(), old.weightGrams()), either(change.requiresShipping(), old.requiresShipping()), old.taxable(),
                either(change.tracked(), old.tracked()), either(change.sellWhenSoldOut(), old.sellWhenSoldOut()), old.imageId(), old.version());
    }

    private Map<UUID, VariantPrice> newPrices(TenantTx tx, Market market, Map<UUID, VariantChange> changes) {
        var wanted = new HashMap<UUID, VariantPrice>();
        Map<UUID, VariantPrice> present = prices.of(tx, changes.keySet(), market);
        changes.values().stream().filter(change -> change.price() != null || change.compareAt() != null)
                .forEach(change -> wanted.put(change.id(), merge(present.get(change.id()), change)));
        return wanted;
    }

    private static VariantPrice merge(VariantPrice old, VariantChange change) {
        if (old == null && change.price() == null) {
            throw Problem.invalid("/variants", "This variant has no price yet. Give one together with the price that it is compared with.");
        }
        Money compareAt = old == null ? null : old.compareAt();
        return new VariantPrice(change.price() == null ? old.amount() : change.price(), change.compareAt() == null ? compareAt : change.compareAt().orElse(null));
    }

    private static List<String> differences(ProductPlan plan) {
        var names = new ArrayList<>(plan.wanted().differences(plan.present()));
        if (!plan.variants().changesNoRow() || !plan.variants().prices().isEmpty()) {
            names.add("variants");
        }
        return List.copyOf(names);
    }

    private static String text(Optional<String> change, String present) {
        return change == null ? present : change.orElse(null);
    }

    private static <T> T either(T change, T present) {
        return change == null ? present : change;
    }
}
