package shop.argosy.storefront.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import shop.argosy.foundation.relay.Chore;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.ProductSearch;
import shop.argosy.storefront.search.SearchRebuild;
import shop.argosy.storefront.search.internal.SearchGateway;
import shop.argosy.storefront.search.internal.SearchUnavailable;

/**
 * At start, and every minute: makes the first index where there is none and lets every shop fill it, so that a search
 * engine that lost its data is whole again by itself. The first searches are made here, for they take longer than a
 * shopper is let wait.
 */
@ApplicationScoped
public class IndexKeeping implements Chore {

    private static final System.Logger LOG = System.getLogger(IndexKeeping.class.getName());

    private final SearchGateway gateway;
    private final SearchRebuild rebuild;
    private final ProductSearch search;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private volatile boolean warm;

    @Inject
    public IndexKeeping(SearchGateway gateway, SearchRebuild rebuild, ProductSearch search, TenantDirectory directory, Tenants tenants) {
        this.gateway = gateway;
        this.rebuild = rebuild;
        this.search = search;
        this.directory = directory;
        this.tenants = tenants;
    }

    /** For CDI's proxy alone. */
    protected IndexKeeping() {
        this(null, null, null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        try {
            if (gateway.prepare()) {
                directory.active().forEach(tenant -> tenants.asWorker(tenant, tx -> {
                    rebuild.request(tx);
                    return null;
                }));
            }
            warmUp(directory.active());
        } catch (SearchUnavailable e) {
            LOG.log(System.Logger.Level.DEBUG, "The search engine is not there; searches are answered from PostgreSQL", e);
        }
    }

    private void warmUp(List<Tenant> shops) {
        if (!warm && !shops.isEmpty()) {
            search.warmUp(shops.getFirst());
            warm = true;
        }
    }
}
