package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.plans.internal.UseRows;

/** A shop's plan and what it used and sold. */
@ApplicationScoped
public class RemainingUse implements ShopRemains {

    private final ShopRows rows;

    @Inject
    public RemainingUse(PlatformDatabase platform) {
        rows = new ShopRows(platform, UseRows.SHOP);
    }

    /** For CDI's proxy alone. */
    protected RemainingUse() {
        rows = null;
    }

    @Override
    public String what() {
        return "plan_and_use";
    }

    @Override
    public long count(Tenant shop) {
        return rows.count(shop);
    }

    @Override
    public void remove(Tenant shop) {
        rows.remove(shop);
    }
}
