package shop.argosy.operations.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.CollectionDraft;
import shop.argosy.commerce.catalog.CollectionSetup;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopSetup;
import shop.argosy.commerce.shipping.ShippingSetup;
import shop.argosy.foundation.http.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.operations.templates.StarterTemplate.Collection;
import shop.argosy.operations.templates.StarterTemplate.Link;
import shop.argosy.operations.templates.StarterTemplate.Menu;
import shop.argosy.operations.templates.StarterTemplate.Page;
import shop.argosy.operations.templates.StarterTemplate.Product;
import shop.argosy.operations.templates.TemplateTexts.Key;
import shop.argosy.storefront.content.ContentSetup;
import shop.argosy.storefront.content.MenuItem;
import shop.argosy.storefront.content.MenuTarget;
import shop.argosy.storefront.content.NewTranslation;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.Publications;
import shop.argosy.storefront.themes.Themes;

/** Fills a new shop with its template, feature by feature. A second time changes nothing. */
@ApplicationScoped
public class TemplateLoading {

    private final Templates templates;
    private final TemplateProducts products;
    private final TemplateMedia media;
    private final ShopSetup shops;
    private final Markets markets;
    private final ShippingSetup shipping;
    private final Upsert upsert;
    private final CollectionSetup collections;
    private final ContentSetup content;
    private final Publications publications;
    private final Themes themes;

    @Inject
    public TemplateLoading(Templates templates, TemplateProducts products, TemplateMedia media, ShopSetup shops, Markets markets, ShippingSetup shipping,
            Upsert upsert, CollectionSetup collections, ContentSetup content, Publications publications, Themes themes) {
        this.templates = templates;
        this.products = products;
        this.media = media;
        this.shops = shops;
        this.markets = markets;
        this.shipping = shipping;
        this.upsert = upsert;
        this.collections = collections;
        this.content = content;
        this.publications = publications;
        this.themes = themes;
    }

    /** For CDI's proxy alone. */
    protected TemplateLoading() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The languages of a shop that begins with this template, its own first. */
    public List<String> languages(String template, String own) {
        return TemplateTexts.languages(templates.byId(template).orElseThrow().translations(), own);
    }

    public void fill(TenantTx tx, NewShop shop) {
        StarterTemplate template = templates.byId(shop.template()).orElseThrow();
        shops.create(tx, shop);
        Market market = markets.primary(tx);
        shipping.create(tx, market, shop.country());
        var filling = new Filling(tx, template, market, new TemplateTexts(template.translations(), shop.locale()));
        template.products().forEach(product -> fill(filling, product));
        template.collections().forEach(collection -> fill(filling, collection));
        template.pages().forEach(page -> fill(filling, page));
        template.menus().forEach(menu -> fill(filling, menu));
        publish(filling);
        content.translations(tx, filling.translations);
    }

    /** What one filling carries from step to step. */
    private record Filling(TenantTx tx, StarterTemplate template, Market market, TemplateTexts texts, List<NewTranslation> translations) {

        private Filling(TenantTx tx, StarterTemplate template, Market market, TemplateTexts texts) {
            this(tx, template, market, texts, new ArrayList<>());
        }

        private String text(String kind, String handle, String field, String english) {
            return texts.own(new Key(kind, handle, field), english);
        }

        private void translate(TranslatedEntity entity, UUID id, Key key, String english) {
            String original = texts.own(key, english);
            market.locales().stream().skip(1).forEach(locale -> {
                String text = texts.in(locale, key, english);
                if (text != null && !text.equals(original)) {
                    translations.add(new NewTranslation(entity, id, key.field(), locale, text, original));
                }
            });
        }
    }

    private void fill(Filling filling, Product product) {
        var draft = products.draft(filling.template(), product, filling.texts(), filling.market().currency());
        UUID id = upsert.product(filling.tx(), filling.market(), draft).id();
        filling.translate(TranslatedEntity.PRODUCT, id, new Key("products", product.handle(), "title"), product.title());
        filling.translate(TranslatedEntity.PRODUCT, id, new Key("products", product.handle(), "description_html"), product.descriptionHtml());
    }

    private void fill(Filling filling, Collection collection) {
        String handle = collection.handle();
        var image = collection.image() == null ? null : media.of(filling.template().card().id(), collection.image().file());
        UUID id = collections.upsert(filling.tx(), new CollectionDraft(handle, filling.text("collections", handle, "title", collection.title()),
                filling.text("collections", handle, "description_html", collection.description()), image, collection.products())).id();
        filling.translate(TranslatedEntity.COLLECTION, id, new Key("collections", handle, "title"), collection.title());
        filling.translate(TranslatedEntity.COLLECTION, id, new Key("collections", handle, "description_html"), collection.description());
    }

    private void fill(Filling filling, Page page) {
        String handle = page.handle();
        UUID id = content.page(filling.tx(), handle, filling.text("pages", handle, "title", page.title()), filling.text("pages", handle, "content_html", page.contentHtml()));
        filling.translate(TranslatedEntity.PAGE, id, new Key("pages", handle, "title"), page.title());
        filling.translate(TranslatedEntity.PAGE, id, new Key("pages", handle, "content_html"), page.contentHtml());
    }

    private void fill(Filling filling, Menu menu) {
        String handle = menu.handle();
        List<MenuItem> items = menu.items().stream().map(link -> item(filling, handle, link)).toList();
        var stored = content.menu(filling.tx(), filling.market().storefrontId(), handle, filling.text("menus", handle, "title", menu.title()), items);
        for (int i = 0; i < menu.items().size(); i++) {
            Link link = menu.items().get(i);
            String original = filling.text("menus", handle, link.title(), link.title());
            UUID id = stored.items().get(i).id();
            filling.market().locales().stream().skip(1).forEach(locale -> {
                String text = filling.texts().in(locale, new Key("menus", handle, link.title()), link.title());
                if (!text.equals(original)) {
                    filling.translations().add(new NewTranslation(TranslatedEntity.MENU_ITEM, id, "title", locale, text, original));
                }
            });
        }
    }

    private static MenuItem item(Filling filling, String menu, Link link) {
        var target = link.target();
        return MenuItem.of(filling.text("menus", menu, link.title(), link.title()), MenuTarget.ofCode(target.type()), target.handle() == null ? target.url() : target.handle());
    }

    private void publish(Filling filling) {
        var theme = themes.byId(filling.template().card().theme()).orElseThrow();
        var settings = filling.template().settings();
        publications.publish(filling.tx(), filling.market().storefrontId(), theme.manifest().id(), theme.manifest().version(),
                Json.write(settings.path("current")), Json.write(settings.path("templates")));
    }
}
