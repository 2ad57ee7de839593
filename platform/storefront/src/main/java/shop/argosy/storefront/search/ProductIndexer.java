package shop.argosy.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.kernel.Tenant;

/** Keeps the index in step with the catalogue. */
@ApplicationScoped
public class ProductIndexer implements EventSubscriber {

    private final ProductIndexing indexing;

    @Inject
    public ProductIndexer(ProductIndexing indexing) {
        this.indexing = indexing;
    }

    /** For CDI's proxy alone. */
    protected ProductIndexer() {
        this(null);
    }

    @Override
    public String name() {
        return "search.products";
    }

    @Override
    public Set<String> types() {
        return Set.of("catalog.product-changed", "inventory.availability-changed");
    }

    @Override
    public void receive(Tenant tenant, DeliveredEvent event) {
        receiveAll(tenant, List.of(event));
    }

    @Override
    public void receiveAll(Tenant tenant, List<DeliveredEvent> events) {
        indexing.index(tenant, events.stream().map(event -> event.id("product_id")).distinct().toList());
    }
}
