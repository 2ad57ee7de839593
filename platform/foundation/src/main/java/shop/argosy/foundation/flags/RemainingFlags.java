package shop.argosy.foundation.flags;

import static shop.argosy.schema.platform.Tables.FEATURE_FLAG_OVERRIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/** What was decided about flags for one shop alone. */
@ApplicationScoped
public class RemainingFlags implements ShopRemains {

    private final ShopRows rows;

    @Inject
    public RemainingFlags(PlatformDatabase platform) {
        rows = new ShopRows(platform, List.of(FEATURE_FLAG_OVERRIDE.TENANT_ID));
    }

    /** For CDI's proxy alone. */
    protected RemainingFlags() {
        rows = null;
    }

    @Override
    public String what() {
        return "flag_exceptions";
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
