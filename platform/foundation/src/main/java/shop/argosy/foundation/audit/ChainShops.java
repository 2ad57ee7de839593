package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.argosy.foundation.audit.internal.ChainRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.relay.TenantRound;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/** Chains a shop's new records, called by each of them, and tells the platform where the chain ends. */
@ApplicationScoped
public class ChainShops implements TenantRound {

    private final Tenants tenants;
    private final PlatformDatabase platform;
    private final ChainRows chains = new ChainRows();
    private final HeadRows heads = new HeadRows();

    @Inject
    public ChainShops(Tenants tenants, PlatformDatabase platform) {
        this.tenants = tenants;
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected ChainShops() {
        this(null, null);
    }

    @Override
    public WakeupKind kind() {
        return WakeupKind.AUDIT;
    }

    @Override
    public void run(Tenant tenant) {
        boolean more;
        do {
            more = tenants.asWorker(tenant, tx -> chains.extend(tx.sql(), tenant.schema())).isPresent();
        } while (more);
        Optional<Link> head = tenants.asWorker(tenant, tx -> chains.head(tx.sql()));
        head.ifPresent(link -> platform.run(tx -> heads.put(tx.sql(), tenant.schema(), link)));
    }
}
