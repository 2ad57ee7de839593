package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.staff.internal.AccountRows;

/** Who could enter a shop. Their accounts stay: those are people's, who may have other shops. */
@ApplicationScoped
public class RemainingMemberships implements ShopRemains {

    private final ShopRows rows;

    @Inject
    public RemainingMemberships(PlatformDatabase platform) {
        rows = new ShopRows(platform, List.of(AccountRows.SHOP));
    }

    /** For CDI's proxy alone. */
    protected RemainingMemberships() {
        rows = null;
    }

    @Override
    public String what() {
        return "memberships";
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
