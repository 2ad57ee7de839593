package shop.argosy.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.people.staff.internal.AccountRows;

/** Who could enter a shop. Their accounts stay: those are people's, who may have other shops. */
@ApplicationScoped
public class RemainingMemberships extends ShopRows {

    @Inject
    public RemainingMemberships(PlatformDatabase platform) {
        super("memberships", platform, List.of(AccountRows.SHOP));
    }

    /** For CDI's proxy alone. */
    protected RemainingMemberships() {
    }
}
