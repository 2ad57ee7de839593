package shop.argosy.foundation.deletion;

import static shop.argosy.schema.platform.Tables.UNTOLD_RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.tenancy.PlatformDatabase;

/** What a shop's own audit was still to be told; the platform's has it. */
@ApplicationScoped
public class RemainingRecords extends ShopRows {

    @Inject
    public RemainingRecords(PlatformDatabase platform) {
        super("untold_records", platform, List.of(UNTOLD_RECORD.TENANT_ID));
    }

    /** For CDI's proxy alone. */
    protected RemainingRecords() {
    }
}
