package shop.argosy.storefront.themes.drops;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import shop.argosy.storefront.content.MenuTarget;
import shop.argosy.storefront.themes.Picture;
import shop.argosy.storefront.themes.ThemeJson;
import shop.argosy.storefront.themes.page.Visit;

/** What a setting is to a template: a handle becomes its collection, a reference to a picture an image. */
final class SettingValue {

    private SettingValue() {
    }

    static Object of(Visit visit, String type, Object value) {
        if (value == null || "".equals(value)) {
            return value;
        }
        return switch (type) {
            case "collection" -> collections(visit).get(text(value));
            case "product" -> new ProductsDrop(visit).get(text(value));
            case "page" -> new PagesDrop(visit).get(text(value));
            case "link_list" -> visit.once(LinkListsDrop.class, LinkListsDrop::new).get(text(value));
            case "collection_list" -> all(value, collections(visit)::get);
            case "product_list" -> all(value, new ProductsDrop(visit)::get);
            case "image_picker" -> image(visit, value);
            case "url" -> url(visit, value);
            default -> value;
        };
    }

    private static CollectionsDrop collections(Visit visit) {
        return visit.once(CollectionsDrop.class, CollectionsDrop::new);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static List<Object> all(Object value, Function<String, Object> find) {
        return value instanceof List<?> handles
                ? handles.stream().map(SettingValue::text).map(find).filter(Objects::nonNull).toList() : List.of();
    }

    /** An address, or {@code {"type": "collection", "handle": "sale"}}. */
    @SuppressWarnings("unchecked")
    private static Object url(Visit visit, Object value) {
        if (value instanceof Map<?, ?> map) {
            var reference = (Map<String, Object>) map;
            String target = ThemeJson.text(reference, "handle", ThemeJson.text(reference, "url", ""));
            return Target.url(visit.links(), MenuTarget.ofCode(ThemeJson.text(reference, "type", "home")), target);
        }
        return Target.url(visit.links(), text(value));
    }

    /**
     * A file of the theme ({@code assets/cover.webp}), or a stored object: {@code {"object_key": "shared/media/…",
     * "width": 1600, "height": 2000, "alt": "…"}} or its key alone.
     */
    @SuppressWarnings("unchecked")
    private static Object image(Visit visit, Object value) {
        Picture picture = value instanceof Map<?, ?> map ? stored((Map<String, Object>) map) : named(visit, text(value));
        return picture == null ? null : new ImageDrop(picture, visit.links());
    }

    private static Picture stored(Map<String, Object> json) {
        String key = ThemeJson.text(json, "object_key", "");
        return key.startsWith("shared/") ? new Picture(key, mediaPath(key), ThemeJson.text(json, "alt", ""), number(json, "width"), number(json, "height"), true) : null;
    }

    private static Picture named(Visit visit, String name) {
        if (name.startsWith("shared/")) {
            return new Picture(name, mediaPath(name), "", 0, 0, true);
        }
        String file = name.startsWith("assets/") ? name.substring("assets/".length()) : name;
        return visit.theme().asset(file).isEmpty() ? null
                : new Picture(file, visit.links().withoutOrigin().asset(visit.theme(), file), "", 0, 0, false);
    }

    /** {@code shared/templates/abc} is served as {@code /cdn/media/templates/abc.webp}. */
    private static String mediaPath(String objectKey) {
        return "/cdn/media/" + objectKey.substring("shared/".length()) + ".webp";
    }

    private static int number(Map<String, Object> json, String name) {
        return json.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
