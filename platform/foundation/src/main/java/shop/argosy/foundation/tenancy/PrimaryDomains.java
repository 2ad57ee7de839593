package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.DOMAIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.kernel.Tenant;

/**
 * The hosts that shops want to be known by alone. Held in memory as a whole, because addresses are made inside
 * transactions; a chore reads them anew every few seconds.
 */
@ApplicationScoped
public class PrimaryDomains {

    private final PlatformDatabase platform;
    private volatile Map<UUID, String> hosts = Map.of();

    @Inject
    public PrimaryDomains(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** For CDI's proxy alone. */
    protected PrimaryDomains() {
        this(null);
    }

    /** The host to which all others of the shop lead; empty when each answers for itself. */
    public Optional<String> of(Tenant tenant) {
        return Optional.ofNullable(hosts.get(tenant.id()));
    }

    /** Reads all of them anew. */
    public void refresh() {
        hosts = platform.in(tx -> tx.sql().select(DOMAIN.TENANT_ID, DOMAIN.HOST).from(DOMAIN).where(DOMAIN.IS_PRIMARY.isTrue(), DOMAIN.REDIRECTS.isTrue())
                .fetchMap(DOMAIN.TENANT_ID, DOMAIN.HOST));
    }
}
