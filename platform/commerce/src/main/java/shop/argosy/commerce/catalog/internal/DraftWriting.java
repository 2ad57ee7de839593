package shop.argosy.commerce.catalog.internal;

import static shop.argosy.commerce.catalog.UpsertResult.Outcome.CREATED;
import static shop.argosy.commerce.catalog.UpsertResult.Outcome.UNCHANGED;
import static shop.argosy.commerce.catalog.UpsertResult.Outcome.UPDATED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.Product;
import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductDraft;
import shop.argosy.commerce.catalog.UpsertResult;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Writes drafts: as new products, or over those that are there. */
public final class DraftWriting {

    private final ProductRows rows = new ProductRows();
    private final VariantRows variants = new VariantRows();
    private final ProductWriter writer;
    private final ProductNews news;
    private final ProductRoom room = new ProductRoom();

    public DraftWriting(Prices prices, Stock stock, Blobs blobs, Outbox outbox) {
        this.writer = new ProductWriter(prices, stock, blobs);
        this.news = new ProductNews(outbox);
    }

    /** From now on products outside the archive need room. */
    public void obey(ProductAllowance other) {
        room.obey(other);
    }

    /** @return the new product's id, or nothing when another product has the handle */
    public Optional<UUID> create(TenantTx tx, Market market, ProductDraft draft) {
        ProductPlan plan = ProductPlan.create(Uuid7.next(), draft);
        if (!rows.insert(tx, plan.id(), plan.wanted())) {
            return Optional.empty();
        }
        room.forNew(tx, plan.wanted());
        writer.write(tx, plan, market);
        news.tell(tx, plan.id(), 1);
        return Optional.of(plan.id());
    }

    public UpsertResult upsert(TenantTx tx, Market market, ProductDraft draft) {
        Optional<Product> found = rows.byHandle(tx, draft.handle());
        if (found.isEmpty()) {
            Optional<UUID> created = create(tx, market, draft);
            if (created.isPresent()) {
                return new UpsertResult(CREATED, created.get(), 1);
            }
            found = rows.byHandle(tx, draft.handle());
        }
        return over(tx, market, found.orElseThrow(), draft);
    }

    /** Looks without a lock first: most products of a repeated import are as they should be. */
    private UpsertResult over(TenantTx tx, Market market, Product seen, ProductDraft draft) {
        if (!writer.isNeeded(tx, ProductPlan.change(seen, List.of(), draft), market)) {
            return new UpsertResult(UNCHANGED, seen.id(), seen.version());
        }
        Product product = rows.lock(tx, seen.id()).orElseThrow();
        ProductPlan plan = ProductPlan.change(product, variants.archivedOf(tx, product.id()), draft);
        if (!writer.isNeeded(tx, plan, market)) {
            return new UpsertResult(UNCHANGED, product.id(), product.version());
        }
        long version = rows.save(tx, plan.id(), plan.wanted());
        room.forChange(tx, plan);
        writer.write(tx, plan, market);
        news.tell(tx, plan.id(), version);
        return new UpsertResult(UPDATED, plan.id(), version);
    }
}
