package shop.argosy.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.search.internal.IndexWrite;
import shop.argosy.storefront.search.internal.IndexedDocument;
import shop.argosy.storefront.search.internal.ProductProjection;
import shop.argosy.storefront.search.internal.SearchGateway;
import shop.argosy.storefront.search.internal.SearchUnavailable;
import shop.argosy.storefront.search.internal.Visibility;

/** Brings products as they are now into the index. Safe to repeat: the index never goes back to an older version. */
@ApplicationScoped
public class ProductIndexing {

    private static final System.Logger LOG = System.getLogger(ProductIndexing.class.getName());
    private static final int AT_A_TIME = 200;

    private final Tenants tenants;
    private final ProductProjection projection;
    private final SearchGateway gateway;

    @Inject
    public ProductIndexing(Tenants tenants, ProductProjection projection, SearchGateway gateway) {
        this.tenants = tenants;
        this.projection = projection;
        this.gateway = gateway;
    }

    /** For CDI's proxy alone. */
    protected ProductIndexing() {
        this(null, null, null);
    }

    /**
     * Returns when these products can be found as they are now. With Elasticsearch down they can be found already, as
     * PostgreSQL answers then, and their events bring them into the index later.
     */
    public void awaitIndexed(Tenant tenant, Collection<UUID> productIds) {
        try {
            index(tenant, productIds, Visibility.AT_ONCE);
        } catch (SearchUnavailable e) {
            LOG.log(System.Logger.Level.WARNING, "Products of " + tenant.schema() + " wait for the index: " + e.getMessage());
        }
    }

    /** Returns when they are on their way: to be found within about a second. */
    void index(Tenant tenant, Collection<UUID> productIds) {
        index(tenant, productIds, Visibility.SOON);
    }

    /** Removes documents of products that are no longer for sale, or of languages that are no longer spoken. */
    void removeStrays(Tenant tenant) {
        gateway.documents(tenant, AT_A_TIME, found -> {
            List<IndexWrite> wanted = tenants.asWorker(tenant, tx -> projection.of(tx, found.stream().map(IndexedDocument::productId).distinct().toList()));
            gateway.write(tenant, found.stream().filter(document -> wanted.stream().noneMatch(write -> keeps(write, document)))
                    .map(document -> new IndexWrite.Remove(document.productId(), document.locale(), document.version())).toList(), Visibility.SOON);
        });
    }

    private static boolean keeps(IndexWrite write, IndexedDocument document) {
        return write instanceof IndexWrite.Put && write.productId().equals(document.productId()) && write.locale().equals(document.locale());
    }

    private void index(Tenant tenant, Collection<UUID> productIds, Visibility visibility) {
        var ids = List.copyOf(productIds);
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            List<IndexWrite> writes = tenants.asWorker(tenant, tx -> projection.of(tx, some));
            gateway.write(tenant, writes, visibility);
        }
    }
}
