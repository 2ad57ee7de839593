package shop.argosy.storefront.themes.drops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.content.TranslatedEntity;
import shop.argosy.storefront.themes.SettingDefinition;
import shop.argosy.storefront.themes.page.Visit;

/**
 * {@code settings} of the theme, of a section or of a block: what the merchant chose, else the theme's choice, else the
 * setting's own default; texts in the reader's language where the merchant has translated them.
 */
final class SettingsDrop implements Drop {

    private final Visit visit;
    private final Map<String, SettingDefinition> definitions = new HashMap<>();
    private final Map<String, Object> values;
    private final String translationPrefix;

    /** {@code translationPrefix} begins the names of this drop's texts among the storefront's translations. */
    SettingsDrop(Visit visit, List<SettingDefinition> definitions, Map<String, Object> values, String translationPrefix) {
        this.visit = visit;
        this.values = values;
        this.translationPrefix = translationPrefix;
        definitions.forEach(definition -> this.definitions.put(definition.id(), definition));
    }

    static SettingsDrop ofTheme(Visit visit) {
        var values = new HashMap<>(visit.theme().settingsData());
        values.putAll(visit.publication().settings());
        return new SettingsDrop(visit, visit.theme().settings(), values, "config/settings_data.json:current.");
    }

    @Override
    public Object get(String property) {
        SettingDefinition definition = definitions.get(property);
        Object value = values.get(property);
        if (value == null && definition != null) {
            value = definition.otherwise();
        }
        String type = definition == null ? "text" : definition.type();
        return SettingValue.of(visit, type, translated(property, value));
    }

    /** A text, or the alternative text of a picture. */
    private Object translated(String property, Object value) {
        return switch (value) {
            case String text -> texts(visit).getOrDefault(translationPrefix + property, text);
            case Map<?, ?> image when texts(visit).containsKey(translationPrefix + property + ".alt") -> {
                var translated = new HashMap<Object, Object>(image);
                translated.put("alt", texts(visit).get(translationPrefix + property + ".alt"));
                yield translated;
            }
            case null, default -> value;
        };
    }

    private static Map<String, String> texts(Visit visit) {
        return visit.once("storefront texts", v -> {
            UUID id = v.place().market().storefrontId();
            return v.translations(TranslatedEntity.STOREFRONT, List.of(id)).getOrDefault(id, Map.of());
        });
    }
}
