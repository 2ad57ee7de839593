package shop.argosy.storefront.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a section's {@code {% schema %}} says: the element around it, its settings and its kinds of blocks. */
public record SectionSchema(String tag, String cssClass, List<SettingDefinition> settings,
        Map<String, List<SettingDefinition>> blocks) {

    static final SectionSchema EMPTY = new SectionSchema("div", "", List.of(), Map.of());

    static SectionSchema of(String file, String json) {
        Map<String, Object> schema = ThemeJson.object(file, json);
        var blocks = new LinkedHashMap<String, List<SettingDefinition>>();
        for (Map<String, Object> block : ThemeJson.children(schema, "blocks")) {
            blocks.put(ThemeJson.text(block, "type", ""), SettingDefinition.listIn(block));
        }
        return new SectionSchema(element(schema), ThemeJson.text(schema, "class", ""),
                SettingDefinition.listIn(schema), blocks);
    }

    private static String element(Map<String, Object> schema) {
        String tag = ThemeJson.text(schema, "tag", "div");
        return List.of("article", "aside", "div", "footer", "header", "section").contains(tag) ? tag : "div";
    }
}
