package shop.argosy.commerce.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.internal.SellableRows;
import shop.argosy.foundation.tenancy.TenantTx;

/** Reads variants for carts and orders. */
@ApplicationScoped
public class Variants {

    private final SellableRows rows = new SellableRows();

    /** In the order asked for, archived ones included with {@code active} false; unknown ids are left out. Two queries. */
    public List<SellableVariant> byIds(TenantTx tx, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.byIds(tx, ids);
    }
}
