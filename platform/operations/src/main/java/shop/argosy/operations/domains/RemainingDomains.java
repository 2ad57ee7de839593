package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;
import shop.argosy.operations.domains.internal.DomainRows;

/** A shop's own domains, which anybody who proves them may then have. */
@ApplicationScoped
public class RemainingDomains implements ShopRemains {

    private final ShopRows rows;

    @Inject
    public RemainingDomains(PlatformDatabase platform) {
        rows = new ShopRows(platform, List.of(DomainRows.SHOP));
    }

    /** For CDI's proxy alone. */
    protected RemainingDomains() {
        rows = null;
    }

    @Override
    public String what() {
        return "domains";
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
