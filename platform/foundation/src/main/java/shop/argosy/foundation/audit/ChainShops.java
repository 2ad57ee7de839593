package shop.argosy.foundation.audit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.argosy.foundation.audit.internal.ChainRows;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.relay.TenantRound;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.tenancy.OwnerLine;
import shop.argosy.foundation.tenancy.PlatformDatabase;
import shop.argosy.kernel.Tenant;

/**
 * Chains a shop's new records, called by each of them, and tells the platform where the chain ends. As the owner of the
 * schema: the shop's own role may not write links.
 */
@ApplicationScoped
public class ChainShops implements TenantRound {

    private final OwnerLine owner;
    private final PlatformDatabase platform;
    private final ChainRows chains = new ChainRows();
    private final HeadRows heads = new HeadRows();

    @Inject
    public ChainShops(Configuration configuration, PlatformDatabase platform) {
        owner = new OwnerLine(configuration.database());
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected ChainShops() {
        owner = null;
        platform = null;
    }

    @Override
    public WakeupKind kind() {
        return WakeupKind.AUDIT;
    }

    @Override
    public void run(Tenant tenant) {
        Optional<Link> head = owner.in(tenant.schema(), sql -> {
            boolean more;
            do {
                more = chains.extend(sql, tenant.schema()).isPresent();
            } while (more);
            return chains.head(sql);
        });
        head.ifPresent(link -> platform.run(tx -> heads.put(tx.sql(), tenant.schema(), link)));
    }

    @PreDestroy
    void close() {
        owner.close();
    }
}
