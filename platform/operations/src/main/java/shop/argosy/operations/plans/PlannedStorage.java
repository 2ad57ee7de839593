package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.StorageAllowance;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** As many bytes as the shop's plan has room for. */
@ApplicationScoped
public class PlannedStorage implements StorageAllowance {

    private final Plans plans;
    private final Tenants tenants;
    private final Blobs blobs;
    private final Headroom headroom = new Headroom();

    @Inject
    public PlannedStorage(Plans plans, Tenants tenants, Blobs blobs) {
        this.plans = plans;
        this.tenants = tenants;
        this.blobs = blobs;
    }

    /** For CDI's proxy alone. */
    protected PlannedStorage() {
        this(null, null, null);
    }

    @Override
    public void take(Tenant tenant, long bytes) {
        long most = plans.of(tenant).most(Limit.STORAGE_BYTES);
        long used = headroom.take(tenant.id(), bytes, most, () -> tenants.in(tenant, blobs::bytes));
        if (used >= 0) {
            throw PlanLimitReached.storage(used, most);
        }
    }
}
