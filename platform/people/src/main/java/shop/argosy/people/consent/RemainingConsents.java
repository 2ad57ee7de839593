package shop.argosy.people.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.deletion.ShopRemains;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;
import shop.argosy.people.consent.internal.ConsentRows;

/** Which support was let into a shop; that it was stays in the platform's audit. */
@ApplicationScoped
public class RemainingConsents implements ShopRemains {

    private final PlatformDatabase platform;
    private final ConsentRows rows = new ConsentRows();

    @Inject
    public RemainingConsents(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected RemainingConsents() {
        this(null);
    }

    @Override
    public String what() {
        return "support_consents";
    }

    @Override
    public long count(Tenant shop) {
        return platform.in(tx -> rows.count(tx, shop.id()));
    }

    @Override
    public void remove(Tenant shop) {
        platform.run(tx -> rows.delete(tx, shop.id()));
    }
}
