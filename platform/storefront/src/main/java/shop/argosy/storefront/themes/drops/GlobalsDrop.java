package shop.argosy.storefront.themes.drops;

import java.util.HashMap;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.Visit;

/** The names that every template and snippet of a page sees. */
public final class GlobalsDrop implements Drop {

    private final Visit visit;
    private final PageObjects page;
    private final Map<String, Object> more;

    private GlobalsDrop(Visit visit, PageObjects page, Map<String, Object> more) {
        this.visit = visit;
        this.page = page;
        this.more = more;
    }

    public static GlobalsDrop of(Visit visit, PageObjects page) {
        return new GlobalsDrop(visit, page, page.objects());
    }

    /** The same and one more name. */
    public GlobalsDrop with(String name, Object value) {
        return with(Map.of(name, value));
    }

    public GlobalsDrop with(Map<String, Object> names) {
        var all = new HashMap<>(more);
        all.putAll(names);
        return new GlobalsDrop(visit, page, all);
    }

    @Override
    public boolean has(String property) {
        return get(property) != null;
    }

    @Override
    public Object get(String property) {
        Object own = more.get(property);
        return own != null ? own : switch (property) {
            case "shop" -> visit.once(ShopDrop.class, ShopDrop::new);
            case "request" -> new RequestDrop(visit, page.template());
            case "localization" -> new LocalizationDrop(visit);
            case "settings" -> visit.once(SettingsDrop.class, SettingsDrop::ofTheme);
            case "routes" -> new RoutesDrop(visit.links());
            case "cart" -> CartDrop.of(visit);
            case "linklists" -> visit.once(LinkListsDrop.class, LinkListsDrop::new);
            case "collections" -> CollectionsDrop.of(visit);
            case "pages" -> new PagesDrop(visit);
            case "all_products" -> new ProductsDrop(visit);
            case "page_title" -> page.title();
            case "page_description" -> page.description();
            case "canonical_url" -> visit.links().full(page.path());
            case "template" -> new TemplateDrop(page.template());
            case "direction" -> visit.place().direction();
            case "powered_by_link" -> "<a href=\"https://argosy.shop\" rel=\"noopener nofollow\">Argosy</a>";
            default -> null;
        };
    }
}
