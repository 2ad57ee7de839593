package shop.argosy.storefront.themes.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.storefront.themes.ThemeJson;

/**
 * A section as a page has it.
 *
 * @param document the JSON file it stands in, {@code templates/index}; {@code ""} for one that the layout names itself
 * @param blocks in their order
 */
record SectionInstance(String id, String type, String document, Map<String, Object> settings, List<Block> blocks) {

    /** A part of a section that the merchant may add, move and remove. */
    record Block(String id, String type, Map<String, Object> settings) {
    }

    /** All sections of a template or group that are switched on, in their order. */
    static Map<String, SectionInstance> in(String document, Map<String, Object> json) {
        Map<String, Object> sections = ThemeJson.child(json, "sections");
        var instances = new LinkedHashMap<String, SectionInstance>();
        order(json, "order", sections).forEach(id -> {
            Map<String, Object> section = ThemeJson.child(sections, id);
            if (!Boolean.TRUE.equals(section.get("disabled"))) {
                instances.put(id, new SectionInstance(id, ThemeJson.text(section, "type", ""), document,
                        ThemeJson.child(section, "settings"), blocks(section)));
            }
        });
        return instances;
    }

    static SectionInstance fixed(String type) {
        return new SectionInstance(type, type, "", Map.of(), List.of());
    }

    private static List<Block> blocks(Map<String, Object> section) {
        Map<String, Object> blocks = ThemeJson.child(section, "blocks");
        return order(section, "block_order", blocks).stream()
                .map(id -> new Block(id, ThemeJson.text(ThemeJson.child(blocks, id), "type", ""), ThemeJson.child(ThemeJson.child(blocks, id), "settings")))
                .filter(block -> !Boolean.TRUE.equals(ThemeJson.child(blocks, block.id()).get("disabled")))
                .toList();
    }

    private static List<String> order(Map<String, Object> parent, String name, Map<String, Object> items) {
        if (!(parent.get(name) instanceof List<?> order)) {
            return new ArrayList<>(items.keySet());
        }
        return order.stream().map(String::valueOf).filter(items::containsKey).toList();
    }
}
