package shop.argosy.operations.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.blobs.StorageAllowance;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** As many bytes as the shop's plan has room for. */
@ApplicationScoped
public class PlannedStorage implements StorageAllowance {

    /** More than all nodes together can have under way. */
    private static final long SAFE = 256L << 20;

    private final Plans plans;
    private final Tenants tenants;
    private final Blobs blobs;
    private final Shops shops;
    private final Headroom headroom = new Headroom(SAFE);

    @Inject
    public PlannedStorage(Plans plans, Tenants tenants, Blobs blobs, Shops shops) {
        this.plans = plans;
        this.tenants = tenants;
        this.blobs = blobs;
        this.shops = shops;
    }

    /** For CDI's proxy alone. */
    protected PlannedStorage() {
        this(null, null, null, null);
    }

    @Override
    public void check(Tenant tenant, long bytes) {
        long most = plans.of(tenant).most(Limit.STORAGE_BYTES);
        if (headroom.isFar(tenant.id(), bytes, most)) {
            return;
        }
        long used = tenants.in(tenant, blobs::bytes);
        if (used > most - bytes) {
            throw PlanLimitReached.storage(used, most);
        }
    }

    @Override
    public void take(TenantTx tx, long bytes) {
        long most = plans.of(tx.tenant()).most(Limit.STORAGE_BYTES);
        long used = headroom.take(tx.tenant().id(), bytes, most, () -> bytesAlone(tx) - bytes);
        if (used >= 0) {
            throw PlanLimitReached.storage(used, most);
        }
    }

    /** The new one included: its row is there already. */
    private long bytesAlone(TenantTx tx) {
        shops.holdAllowance(tx);
        return blobs.bytes(tx);
    }
}
