package shop.argosy.commerce.catalog.internal;

import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.catalog.Catalog;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;

/** Tells that a product changed: one event a version. */
public record ProductNews(Outbox outbox) {

    public void tell(TenantTx tx, UUID product, long version) {
        outbox.publish(tx, new NewEvent("product", product, version, Catalog.PRODUCT_CHANGED, Map.of("product_id", product)));
    }
}
