package shop.argosy.operations.domains;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.foundation.deletion.ShopRows;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.operations.domains.internal.DomainRows;

/** A shop's own domains, which anybody who proves them may then have. */
@ApplicationScoped
public class RemainingDomains extends ShopRows {

    @Inject
    public RemainingDomains(PlatformDatabase platform) {
        super("domains", platform, List.of(DomainRows.SHOP));
    }

    /** For CDI's proxy alone. */
    protected RemainingDomains() {
    }
}
