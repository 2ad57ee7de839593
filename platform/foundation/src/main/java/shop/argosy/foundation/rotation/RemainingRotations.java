package shop.argosy.foundation.rotation;

import static shop.argosy.schema.platform.Tables.KEY_ROTATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** How a shop's keys were rotated. */
@ApplicationScoped
public class RemainingRotations extends ShopRows {

    @Inject
    public RemainingRotations(PlatformDatabase platform) {
        super("key_rotations", platform, List.of(KEY_ROTATION.TENANT_ID));
    }

    /** For CDI's proxy alone. */
    protected RemainingRotations() {
    }
}
