package shop.argosy.storefront.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One setting that a theme or a section offers to the merchant.
 *
 * @param type as in the field: text, color, range, checkbox, collection, image_picker, ...
 * @param otherwise its value until the merchant chooses; may be null
 */
public record SettingDefinition(String id, String type, Object otherwise) {

    /** Definitions of a list that also holds headers and paragraphs, which have no id. */
    static List<SettingDefinition> listIn(Map<String, Object> parent) {
        return ThemeJson.children(parent, "settings").stream().map(SettingDefinition::of).flatMap(Optional::stream).toList();
    }

    private static Optional<SettingDefinition> of(Map<String, Object> json) {
        String id = ThemeJson.text(json, "id", null);
        return id == null ? Optional.empty()
                : Optional.of(new SettingDefinition(id, ThemeJson.text(json, "type", "text"), json.get("default")));
    }
}
