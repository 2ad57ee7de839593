package shop.argosy.foundation.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import shop.argosy.foundation.sealing.DataKeyRewrap;
import shop.argosy.foundation.sealing.TenantKeys;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantKeyRow;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** The steps from a shop's old key to its new one. */
@ApplicationScoped
public class TenantKeyTurn {

    private final PlatformDatabase platform;
    private final Tenants tenants;
    private final TenantKeyRow row;
    private final TenantKeys keys;
    private final DataKeyRewrap rewrap;

    /** @param left data keys that the old one still wraps */
    record State(long all, long left) {
    }

    @Inject
    public TenantKeyTurn(PlatformDatabase platform, Tenants tenants, TenantKeyRow row, TenantKeys keys, DataKeyRewrap rewrap) {
        this.platform = platform;
        this.tenants = tenants;
        this.row = row;
        this.keys = keys;
        this.rewrap = rewrap;
    }

    /** For CDI's proxy alone. */
    protected TenantKeyTurn() {
        this(null, null, null, null, null);
    }

    void activate(PlatformTx tx, UUID tenant) {
        row.change(tx, tenant, keys::activated);
    }

    State rewrap(UUID id, int atMost) {
        Tenant tenant = platform.in(tx -> row.lock(tx, id));
        tenants.asWorker(tenant, tx -> rewrap.renew(tx, atMost));
        return tenants.asWorker(tenant, tx -> new State(rewrap.all(tx), rewrap.left(tx)));
    }

    void forgetOld(PlatformTx tx, UUID tenant) {
        row.change(tx, tenant, keys::tidied);
    }
}
