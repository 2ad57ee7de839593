package shop.argosy.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.DescriptionHtml;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.content.internal.MenuRows;
import shop.argosy.storefront.content.internal.PageRows;
import shop.argosy.storefront.content.internal.TranslationRows;

/** The first pages, menus and translations of a new shop. Each call is idempotent: what is there stays as it is. */
@ApplicationScoped
public class ContentSetup {

    private final PageRows pages = new PageRows();
    private final MenuRows menus = new MenuRows();
    private final TranslationRows translations = new TranslationRows();

    /** @return the page's id */
    public UUID page(TenantTx tx, String handle, String title, String contentHtml) {
        return pages.create(tx, handle, title, DescriptionHtml.sanitise(contentHtml));
    }

    /** @return the menu with the ids of its items, in order */
    public Menu menu(TenantTx tx, UUID storefrontId, String handle, String title, List<MenuItem> items) {
        return menus.create(tx, storefrontId, handle, title, items);
    }

    /** Texts in other languages; HTML is sanitised. A newer text replaces the older. */
    public void translations(TenantTx tx, Collection<NewTranslation> texts) {
        translations.put(tx, texts.stream().map(ContentSetup::sanitised).toList());
    }

    private static NewTranslation sanitised(NewTranslation text) {
        return !text.field().endsWith("_html") ? text : new NewTranslation(text.entity(), text.id(), text.field(), text.locale(),
                DescriptionHtml.sanitise(text.value()), text.original());
    }
}
