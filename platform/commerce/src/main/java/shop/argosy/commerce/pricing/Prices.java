package shop.argosy.commerce.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record2;
import org.jooq.Table;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.pricing.internal.PriceRows;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;

/** The price of one unit of each variant. Writing is told by the product's event, not by one of its own. */
@ApplicationScoped
public class Prices {

    private final Clock clock;
    private final PriceRows rows = new PriceRows();

    @Inject
    public Prices(Clock clock) {
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Prices() {
        this(null);
    }

    /** Prices of today, one query. A variant that the market has no price for is missing in the answer: it is not for sale there. */
    public Map<UUID, VariantPrice> of(TenantTx tx, Collection<UUID> variantIds, Market market) {
        return variantIds.isEmpty() ? Map.of() : rows.of(tx, variantIds, market, clock.instant());
    }

    public Optional<VariantPrice> of(TenantTx tx, UUID variantId, Market market) {
        return Optional.ofNullable(of(tx, Set.of(variantId), market).get(variantId));
    }

    /** @return whether anything changed; {@code compareAt} may be null */
    public boolean set(TenantTx tx, UUID variantId, UUID priceListId, Money amount, Money compareAt) {
        return !set(tx, priceListId, Map.of(variantId, new VariantPrice(amount, compareAt))).isEmpty();
    }

    /**
     * Sets many prices with one statement. Equal ones are not touched.
     *
     * @return the variants whose price changed
     */
    public Set<UUID> set(TenantTx tx, UUID priceListId, Map<UUID, VariantPrice> prices) {
        return prices.isEmpty() ? Set.of() : rows.set(tx, priceListId, prices);
    }

    /**
     * Today's prices of a market as a derived table (variant id, amount in minor units), at most one row a variant:
     * for queries of other features that sort or filter by price.
     */
    public Table<Record2<UUID, Long>> today(Market market) {
        return rows.today(market, clock.instant());
    }
}
