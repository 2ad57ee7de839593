package shop.argosy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Makes the first visitor's request not the first: the query machinery alone takes seconds in a cold JVM. */
@ApplicationScoped
public class WarmUp {

    private static final int ROUNDS = 3;

    private final TenantDirectory directory;
    private final Tenants tenants;
    private final Catalog catalog;

    @Inject
    public WarmUp(TenantDirectory directory, Tenants tenants, Catalog catalog) {
        this.directory = directory;
        this.tenants = tenants;
        this.catalog = catalog;
    }

    /** For CDI's proxy alone. */
    protected WarmUp() {
        this(null, null, null);
    }

    void run() {
        List<Tenant> shops = directory.active().stream().limit(1).toList();
        for (int i = 0; i < ROUNDS; i++) {
            shops.forEach(shop -> tenants.run(shop, tx -> catalog.byHandle(tx, "none")));
        }
    }
}
