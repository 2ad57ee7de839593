package shop.argosy.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.internal.TranslationRows;

/** The merchant's texts in other languages than the shop's own. */
@ApplicationScoped
public class Translations {

    private final TranslationRows rows = new TranslationRows();

    /** Published texts by entity and field, for the locale and, where it has none, for its language; one query. */
    public Map<UUID, Map<String, String>> of(TenantTx tx, TranslatedEntity entity, Collection<UUID> ids, String locale) {
        return ids.isEmpty() ? Map.of() : rows.of(tx, entity, ids, locale);
    }
}
