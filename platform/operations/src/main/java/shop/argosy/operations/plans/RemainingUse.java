package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.operations.plans.internal.UseRows;

/** A shop's plan and what it used and sold. */
@ApplicationScoped
public class RemainingUse extends ShopRows {

    @Inject
    public RemainingUse(PlatformDatabase platform) {
        super("plan_and_use", platform, UseRows.SHOP);
    }

    /** For CDI's proxy alone. */
    protected RemainingUse() {
    }
}
