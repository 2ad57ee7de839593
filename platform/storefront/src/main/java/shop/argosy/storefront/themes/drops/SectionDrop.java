package shop.argosy.storefront.themes.drops;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Drop;
import shop.argosy.storefront.themes.Section;
import shop.argosy.storefront.themes.page.Visit;

/** {@code section}: its settings and blocks as this page has them. */
public final class SectionDrop implements Drop {

    private final Visit visit;
    private final String id;
    private final Section section;
    private final String textPrefix;
    private final SettingsDrop settings;
    private final int index;
    private final List<BlockDrop> blocks = new ArrayList<>();

    /** {@code document} is the JSON file that the section stands in; its path begins the names of translated texts. */
    public SectionDrop(Visit visit, String id, Section section, String document, Map<String, Object> values, int index) {
        this.visit = visit;
        this.id = id;
        this.section = section;
        this.index = index;
        this.textPrefix = document + ".json:sections." + id + ".";
        this.settings = new SettingsDrop(visit, section.schema().settings(), values, textPrefix + "settings.");
    }

    public void add(String blockId, String type, Map<String, Object> values) {
        var definitions = section.schema().blocks().getOrDefault(type, List.of());
        blocks.add(new BlockDrop(blockId, type, new SettingsDrop(visit, definitions, values, textPrefix + "blocks." + blockId + ".settings.")));
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> id;
            case "settings" -> settings;
            case "blocks" -> blocks;
            case "type" -> section.type();
            case "index" -> index + 1;
            case "index0" -> index;
            default -> null;
        };
    }

    /** {@code block}. */
    private record BlockDrop(String id, String type, SettingsDrop settings) implements Drop {
        @Override
        public Object get(String property) {
            return switch (property) {
                case "id" -> id;
                case "type" -> type;
                case "settings" -> settings;
                case "shopify_attributes" -> "";
                default -> null;
            };
        }
    }
}
