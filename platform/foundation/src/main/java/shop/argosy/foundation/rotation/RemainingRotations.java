package shop.argosy.foundation.rotation;

import static shop.argosy.schema.platform.Tables.KEY_ROTATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/** How a shop's keys were rotated. */
@ApplicationScoped
public class RemainingRotations implements ShopRemains {

    private final ShopRows rows;

    @Inject
    public RemainingRotations(PlatformDatabase platform) {
        rows = new ShopRows(platform, List.of(KEY_ROTATION.TENANT_ID));
    }

    /** For CDI's proxy alone. */
    protected RemainingRotations() {
        rows = null;
    }

    @Override
    public String what() {
        return "key_rotations";
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
