package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.catalog.internal.DraftWriting;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;

/** Brings a product, known by its handle, into the state of a draft: for imports and starter stores. */
@ApplicationScoped
public class Upsert {

    private final Markets markets;
    private final DraftWriting writing;

    @Inject
    public Upsert(Markets markets, Prices prices, Stock stock, Blobs blobs, Outbox outbox) {
        this.markets = markets;
        this.writing = new DraftWriting(prices, stock, blobs, outbox);
    }

    @Inject
    public void obey(ProductAllowance allowance) {
        writing.obey(allowance);
    }

    /** For CDI's proxy alone. */
    protected Upsert() {
        this(null, null, null, null, null);
    }

    /**
     * Writes what differs, with one version and one event a product; when nothing differs nothing is written. Variants
     * that the draft does not name are archived; uploaded pictures stay.
     *
     * @throws shop.argosy.kernel.Problem 422 for a price in a currency that is not the market's; 409
     *     {@code below-reserved} for a count below what shoppers hold
     */
    public UpsertResult product(TenantTx tx, ProductDraft draft) {
        return product(tx, markets.primary(tx), draft);
    }

    /** The same with prices for another market, or one that was read before. */
    public UpsertResult product(TenantTx tx, Market market, ProductDraft draft) {
        PriceCurrency.check(draft.variants(), market.currency());
        return writing.upsert(tx, market, draft);
    }
}
