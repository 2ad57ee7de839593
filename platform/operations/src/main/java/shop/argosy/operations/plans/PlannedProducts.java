package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.commerce.catalog.ProductAllowance;
import shop.argosy.commerce.catalog.ProductStatus;
import shop.argosy.foundation.tenancy.TenantTx;

/** As many products as the shop's plan has room for. Archived ones take none. */
@ApplicationScoped
public class PlannedProducts implements ProductAllowance {

    private final Plans plans;
    private final Catalog catalog;
    private final Headroom headroom = new Headroom();

    @Inject
    public PlannedProducts(Plans plans, Catalog catalog) {
        this.plans = plans;
        this.catalog = catalog;
    }

    /** For CDI's proxy alone. */
    protected PlannedProducts() {
        this(null, null);
    }

    @Override
    public void takeOne(TenantTx tx) {
        long most = plans.of(tx.tenant()).most(Limit.PRODUCTS);
        long used = headroom.take(tx.tenant().id(), 1, most, () -> count(tx) - 1);
        if (used >= 0) {
            throw PlanLimitReached.products(used, most);
        }
    }

    /** The new one included: its row is there already. */
    private long count(TenantTx tx) {
        return catalog.count(tx, ProductStatus.ACTIVE) + catalog.count(tx, ProductStatus.DRAFT);
    }
}
