package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.content.ContentPage;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.Links;
import shop.argosy.storefront.themes.page.Visit;

/** {@code page}. */
public record PageDrop(ContentPage page, Links links, Map<String, String> words) implements Drop {

    public static PageDrop of(Visit visit, ContentPage page) {
        return new PageDrop(page, visit.links(), visit.translations(TranslatedEntity.PAGE, List.of(page.id())).getOrDefault(page.id(), Map.of()));
    }

    public String title() {
        return words.getOrDefault("title", page.title());
    }

    public String content() {
        return words.getOrDefault("content_html", page.contentHtml());
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> page.id().toString();
            case "handle" -> page.handle();
            case "title" -> title();
            case "content" -> content();
            case "url" -> links.page(page.handle());
            default -> null;
        };
    }
}
