package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import shop.argosy.commerce.catalog.CollectionDraft;
import shop.argosy.commerce.catalog.CollectionSetup;
import shop.argosy.commerce.catalog.Upsert;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.markets.NewShop;
import shop.argosy.commerce.markets.ShopSetup;
import shop.argosy.commerce.shipping.ShippingSetup;
import shop.argosy.foundation.blobs.Blobs.NewBlob;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.operations.templates.StarterTemplate.Collection;
import shop.argosy.operations.templates.StarterTemplate.Link;
import shop.argosy.operations.templates.StarterTemplate.Menu;
import shop.argosy.operations.templates.StarterTemplate.Page;
import shop.argosy.operations.templates.StarterTemplate.Product;
import shop.argosy.operations.templates.TemplateTranslations.Of;
import shop.argosy.storefront.content.ContentSetup;
import shop.argosy.storefront.content.MenuItem;
import shop.argosy.storefront.content.MenuTarget;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.Publications;
import shop.argosy.storefront.themes.Themes;

/** Fills a new shop with its template, feature by feature. A second time changes nothing. */
@ApplicationScoped
public class TemplateLoading {

    private final Templates templates;
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
    public TemplateLoading(Templates templates, TemplateMedia media, ShopSetup shops, Markets markets, ShippingSetup shipping,
            Upsert upsert, CollectionSetup collections, ContentSetup content, Publications publications, Themes themes) {
        this.templates = templates;
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
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** The languages of a shop that begins with this template, its own first. */
    public List<String> languages(String template, String own) {
        return TemplateTexts.languages(templates.byId(template).orElseThrow().translations(), own);
    }

    public void fill(TenantTx tx, NewShop shop) {
        StarterTemplate template = templates.byId(shop.template()).orElseThrow();
        shops.create(tx, shop);
        Market market = markets.primary(tx);
        shipping.create(tx, market);
        var filling = new Filling(tx, template, market, new TemplateTexts(template.translations(), shop.locales()));
        products(filling);
        template.collections().forEach(collection -> collection(filling, collection));
        template.pages().forEach(page -> page(filling, page));
        template.menus().forEach((handle, menu) -> menu(filling, handle, menu));
        publication(filling);
        content.translations(tx, filling.translations.gathered());
    }

    /** What one filling carries from step to step. */
    private record Filling(TenantTx tx, StarterTemplate template, Market market, TemplateTexts texts, TemplateTranslations translations) {

        private Filling(TenantTx tx, StarterTemplate template, Market market, TemplateTexts texts) {
            this(tx, template, market, texts, new TemplateTranslations(texts));
        }

        private String templateId() {
            return template.card().id();
        }
    }

    private void products(Filling filling) {
        var drafts = new TemplateProducts(filling.templateId(), media, filling.texts(), filling.market().currency());
        for (Product product : filling.template().products()) {
            UUID id = upsert.product(filling.tx(), filling.market(), drafts.draft(product)).id();
            translate(filling, product, id);
        }
        words(filling);
    }

    private static void translate(Filling filling, Product product, UUID id) {
        var translations = filling.translations();
        String handle = product.handle();
        translations.add(new Of(TranslatedEntity.PRODUCT, id, "title"), product.title(), "products", handle, "title");
        translations.add(new Of(TranslatedEntity.PRODUCT, id, "description_html"), product.descriptionHtml(), "products", handle, "description_html");
        translations.add(new Of(TranslatedEntity.PRODUCT, id, "type"), product.type(), "products", handle, "type");
        for (int i = 0; i < product.images().size(); i++) {
            translations.add(new Of(TranslatedEntity.PRODUCT, id, "image_alt:" + (i + 1)), product.images().get(i).alt(), "products", handle, "images", i);
        }
    }

    /** Names and values of options are translated once for the whole shop. */
    private static void words(Filling filling) {
        UUID shop = filling.tx().tenant().id();
        filling.template().products().stream().flatMap(product -> product.options().stream()).distinct().forEach(name ->
                filling.translations().add(new Of(TranslatedEntity.SHOP, shop, "option:" + filling.texts().own(name, "options", name)), name, "options", name));
        filling.template().products().stream().flatMap(product -> product.variants().stream()).flatMap(variant -> variant.options().stream()).distinct().forEach(value ->
                filling.translations().add(new Of(TranslatedEntity.SHOP, shop, "value:" + filling.texts().own(value, "option_values", value)), value, "option_values", value));
    }

    private void collection(Filling filling, Collection collection) {
        String handle = collection.handle();
        var texts = filling.texts();
        var image = collection.image() == null ? null : media.of(filling.templateId(), collection.image().file());
        UUID id = collections.upsert(filling.tx(), new CollectionDraft(handle, texts.own(collection.title(), "collections", handle, "title"),
                texts.own(collection.description(), "collections", handle, "description"), image, collection.products())).id();
        filling.translations().add(new Of(TranslatedEntity.COLLECTION, id, "title"), collection.title(), "collections", handle, "title");
        filling.translations().add(new Of(TranslatedEntity.COLLECTION, id, "description_html"), collection.description(), "collections", handle, "description");
    }

    private void page(Filling filling, Page page) {
        String handle = page.handle();
        var texts = filling.texts();
        UUID id = content.page(filling.tx(), handle, texts.own(page.title(), "pages", handle, "title"), texts.own(page.contentHtml(), "pages", handle, "content_html"));
        filling.translations().add(new Of(TranslatedEntity.PAGE, id, "title"), page.title(), "pages", handle, "title");
        filling.translations().add(new Of(TranslatedEntity.PAGE, id, "content_html"), page.contentHtml(), "pages", handle, "content_html");
    }

    private void menu(Filling filling, String handle, Menu menu) {
        List<MenuItem> items = IntStream.range(0, menu.links().size()).mapToObj(i -> item(filling.texts(), handle, menu, i)).toList();
        var stored = content.menu(filling.tx(), filling.market().storefrontId(), handle, filling.texts().own(menu.title(), "menus", handle, "title"), items);
        for (int i = 0; i < menu.links().size(); i++) {
            filling.translations().add(new Of(TranslatedEntity.MENU_ITEM, stored.items().get(i).id(), "title"), menu.links().get(i).title(), "menus", handle, "links", i);
        }
    }

    private static MenuItem item(TemplateTexts texts, String menu, Menu links, int index) {
        Link link = links.links().get(index);
        var target = link.target();
        return MenuItem.of(texts.own(link.title(), "menus", menu, "links", index), MenuTarget.ofCode(target.type()), target.handle() == null ? target.url() : target.handle());
    }

    private void publication(Filling filling) {
        var manifest = themes.byId(filling.template().card().theme()).orElseThrow().manifest();
        UUID storefront = filling.market().storefrontId();
        var documents = new LinkedHashMap<String, JsonNode>();
        filling.template().settings().forEach((path, english) -> {
            filling.translations().addSettings(storefront, path, english);
            documents.put(path, SettingsDocument.rewritten(english, (at, text) -> filling.texts().own(text, "theme", path, at), picture -> stored(filling, picture)));
        });
        JsonNode settings = documents.remove(StarterTemplate.SETTINGS_DATA);
        publications.publish(filling.tx(), storefront, manifest.id(), manifest.version(), Json.write(settings), Json.write(documents));
    }

    private JsonNode stored(Filling filling, ObjectNode picture) {
        NewBlob blob = media.of(filling.templateId(), picture.path("file").textValue());
        return picture.objectNode().put("object_key", blob.objectKey()).put("width", blob.width()).put("height", blob.height()).put("alt", picture.path("alt").asText(""));
    }
}
