package shop.argosy.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.internal.MenuRows;

/** The menus of a storefront. */
@ApplicationScoped
public class Menus {

    private final MenuRows rows = new MenuRows();

    /** All, by handle; one query. */
    public Map<String, Menu> of(TenantTx tx, UUID storefrontId) {
        return rows.of(tx, storefrontId);
    }
}
