package shop.argosy.commerce.markets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.inventory.StockLocations;
import shop.argosy.commerce.markets.internal.MarketRows;
import shop.argosy.commerce.markets.internal.ShopRows;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** The first rows of a new shop: its profile, primary storefront, market, price list and stock location. */
@ApplicationScoped
public class ShopSetup {

    private final StockLocations locations;
    private final ShopRows shops = new ShopRows();
    private final MarketRows markets = new MarketRows();

    @Inject
    public ShopSetup(StockLocations locations) {
        this.locations = locations;
    }

    /** For CDI's proxy alone. */
    protected ShopSetup() {
        this(null);
    }

    /** Idempotent: a second call, even at the same time, changes nothing and returns the shop that is there. */
    public ShopProfile create(TenantTx tx, NewShop shop) {
        if (shops.create(tx, shop)) {
            markets.createFirst(tx, shop);
            locations.createPrimary(tx, shop.country());
        }
        return shops.read(tx).orElseThrow(() -> Problem.notFound("shop"));
    }
}
