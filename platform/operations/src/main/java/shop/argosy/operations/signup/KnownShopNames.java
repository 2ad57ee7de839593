package shop.argosy.operations.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Keeps the name that the platform shows in its lists of shops equal to the one that the shop has given itself. */
@ApplicationScoped
public class KnownShopNames implements EventSubscriber {

    private final Tenants tenants;
    private final Shops shops;
    private final TenantDirectory directory;

    @Inject
    public KnownShopNames(Tenants tenants, Shops shops, TenantDirectory directory) {
        this.tenants = tenants;
        this.shops = shops;
        this.directory = directory;
    }

    /** For CDI's proxy alone. */
    protected KnownShopNames() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "known-shop-names";
    }

    @Override
    public Set<String> types() {
        return Set.of("markets.shop-changed");
    }

    @Override
    public void receive(Tenant tenant, DeliveredEvent event) {
        String name = tenants.asWorker(tenant, tx -> shops.of(tx).name());
        directory.setName(tenant, name);
    }
}
