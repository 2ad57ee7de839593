package shop.argosy.foundation.flags;

import static shop.argosy.schema.platform.Tables.FEATURE_FLAG_OVERRIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** What was decided about flags for one shop alone. */
@ApplicationScoped
public class RemainingFlags extends ShopRows {

    @Inject
    public RemainingFlags(PlatformDatabase platform) {
        super("flag_exceptions", platform, List.of(FEATURE_FLAG_OVERRIDE.TENANT_ID));
    }

    /** For CDI's proxy alone. */
    protected RemainingFlags() {
    }
}
