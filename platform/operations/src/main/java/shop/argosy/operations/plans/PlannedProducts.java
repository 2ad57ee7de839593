package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.tenancy.TenantTx;

/** As many products as the shop's plan has room for. Archived ones take none. */
@ApplicationScoped
public class PlannedProducts implements ProductAllowance {

    /** More than all nodes together can have under way. */
    private static final long SAFE = 500;

    private final Plans plans;
    private final Catalog catalog;
    private final Shops shops;
    private final Headroom headroom = new Headroom(SAFE);

    @Inject
    public PlannedProducts(Plans plans, Catalog catalog, Shops shops) {
        this.plans = plans;
        this.catalog = catalog;
        this.shops = shops;
    }

    /** For CDI's proxy alone. */
    protected PlannedProducts() {
        this(null, null, null);
    }

    @Override
    public void takeOne(TenantTx tx) {
        long most = plans.of(tx.tenant()).most(Limit.PRODUCTS);
        long used = headroom.take(tx.tenant().id(), 1, most, () -> countAlone(tx) - 1);
        if (used >= 0) {
            throw PlanLimitReached.products(used, most);
        }
    }

    /** The new one included: its row is there already. */
    private long countAlone(TenantTx tx) {
        shops.holdAllowance(tx);
        return catalog.count(tx, ProductStatus.ACTIVE) + catalog.count(tx, ProductStatus.DRAFT);
    }
}
