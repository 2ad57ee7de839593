package shop.argosy.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.internal.PageRows;

/** The shop's own pages. */
@ApplicationScoped
public class ContentPages {

    private final PageRows rows = new PageRows();

    public Optional<ContentPage> byHandle(TenantTx tx, String handle) {
        return rows.byHandle(tx, handle);
    }

    /** All that are not archived, by handle. */
    public List<ContentPage> list(TenantTx tx) {
        return rows.all(tx);
    }
}
