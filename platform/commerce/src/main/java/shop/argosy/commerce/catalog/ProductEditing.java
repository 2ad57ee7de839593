package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.argosy.commerce.catalog.internal.ChangeWriting;
import shop.argosy.commerce.catalog.internal.DraftWriting;
import shop.argosy.commerce.inventory.Stock;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.pricing.Prices;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** What the staff does to a product by hand. */
@ApplicationScoped
public class ProductEditing {

    private static final int TRIES = 50;

    private final Markets markets;
    private final Audit audit;
    private final DraftWriting drafts;
    private final ChangeWriting changes;

    @Inject
    public ProductEditing(Markets markets, Prices prices, Stock stock, Blobs blobs, Outbox outbox, Audit audit) {
        this.markets = markets;
        this.audit = audit;
        this.drafts = new DraftWriting(prices, stock, blobs, outbox);
        this.changes = new ChangeWriting(prices, stock, blobs, outbox);
    }

    @Inject
    public void obey(ProductAllowance allowance) {
        drafts.obey(allowance);
        changes.obey(allowance);
    }

    /** For CDI's proxy alone. */
    protected ProductEditing() {
        this(null, null, null, null, null, null);
    }

    /** Makes a product. A handle that is taken gets a number: {@code shirt}, {@code shirt-1}. */
    public Product create(TenantTx tx, Actor actor, ProductDraft draft) {
        Market market = markets.primary(tx);
        PriceCurrency.check(draft.variants(), market.currency());
        UUID id = Stream.concat(Stream.of(draft.handle()), IntStream.range(1, TRIES).mapToObj(number -> draft.handle() + "-" + number))
                .map(handle -> drafts.create(tx, market, draft.withHandle(handle))).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> Problem.conflict("handle-taken", "Many products have this title. Choose another one.").at("/title"));
        audit.record(tx, actor, "product.created", "product", id.toString(), Map.of());
        return changes.read(tx, id);
    }

    /**
     * Changes what {@code change} names; when nothing differs nothing is written.
     *
     * @return the product as it is now
     * @throws Problem 404; 409 {@code changed-meanwhile} unless nothing but fetched pictures came after {@code version}; 409
     *     {@code handle-taken}; 422 naming the field
     */
    public Product change(TenantTx tx, Actor actor, UUID productId, long version, ProductChange change) {
        var outcome = changes.change(tx, markets.primary(tx), productId, version, change);
        if (!outcome.changedFields().isEmpty()) {
            audit.record(tx, actor, "product.changed", "product", productId.toString(), Map.of("fields", outcome.changedFields(), "version", outcome.product().version()));
        }
        return outcome.product();
    }
}
