package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.content.Menu;
import shop.argosy.storefront.content.MenuItem;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.page.Visit;

/** {@code linklists}: the menus by their handle. */
final class LinkListsDrop implements Drop {

    private final Visit visit;
    private final Map<String, Menu> menus;
    private final Map<UUID, Map<String, String>> translations;

    LinkListsDrop(Visit visit) {
        this.visit = visit;
        this.menus = visit.sources().writings().menus().of(visit.tx(), visit.place().market().storefrontId());
        this.translations = visit.translations(TranslatedEntity.MENU_ITEM,
                menus.values().stream().flatMap(menu -> menu.items().stream()).map(MenuItem::id).toList());
    }

    @Override
    public Object get(String property) {
        Menu menu = menus.get(property);
        return menu == null ? null : new LinkListDrop(menu);
    }

    /** {@code linklist}; stands for its handle where a name is wanted. */
    private final class LinkListDrop implements Drop {

        private final Menu menu;

        private LinkListDrop(Menu menu) {
            this.menu = menu;
        }

        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> menu.title();
                case "handle" -> menu.handle();
                case "links" -> menu.items().stream().map(LinkDrop::new).toList();
                case "levels" -> 1;
                default -> null;
            };
        }

        @Override
        public Object value() {
            return menu.handle();
        }
    }

    /** {@code link}. */
    private final class LinkDrop implements Drop {

        private final MenuItem item;

        private LinkDrop(MenuItem item) {
            this.item = item;
        }

        @Override
        public Object get(String property) {
            return switch (property) {
                case "title" -> translations.getOrDefault(item.id(), Map.of()).getOrDefault("title", item.title());
                case "url" -> url();
                case "active", "current" -> url().equals(visit.request().path());
                case "child_active" -> false;
                case "links" -> List.of();
                case "levels" -> 0;
                case "type" -> item.type().code() + "_link";
                case "handle" -> item.target();
                default -> null;
            };
        }

        private String url() {
            return Target.url(visit.links(), item.type(), item.target());
        }
    }
}
