package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.CollectionRows;
import shop.argosy.foundation.tenancy.TenantTx;

/** Reads collections. Their products come from {@link Catalog#listing}. */
@ApplicationScoped
public class Collections {

    private final CollectionRows rows = new CollectionRows();

    /** All, by title. */
    public List<ProductCollection> list(TenantTx tx) {
        return rows.all(tx);
    }

    public Optional<ProductCollection> byHandle(TenantTx tx, String handle) {
        return Handle.isValid(handle) ? rows.byHandle(tx, handle) : Optional.empty();
    }

    public Optional<ProductCollection> byId(TenantTx tx, UUID id) {
        return rows.byId(tx, id);
    }

    /** The collections that each product is in, by title; one query. Products in none are missing in the answer. */
    public Map<UUID, List<ProductCollection>> of(TenantTx tx, Collection<UUID> productIds) {
        return productIds.isEmpty() ? Map.of() : rows.of(tx, productIds);
    }

    /** How many active products each collection has; those without any are missing. */
    public Map<UUID, Long> counts(TenantTx tx) {
        return rows.counts(tx);
    }
}
