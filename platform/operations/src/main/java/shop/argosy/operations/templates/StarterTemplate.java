package shop.argosy.operations.templates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One template as its files tell it (docs/designer/templates.md). Its own texts are English.
 *
 * @param menus by handle
 * @param settings the theme's documents that the template replaces, by path: {@code templates/index.json}
 * @param translations the same texts in other languages, by locale; read through {@link TemplateTexts}
 */
public record StarterTemplate(Card card, List<Product> products, List<Collection> collections, List<Page> pages, Map<String, Menu> menus,
        Map<String, JsonNode> settings, Map<String, JsonNode> translations) {

    static final String SETTINGS_DATA = "config/settings_data.json";

    /** What a merchant sees of it before choosing. Names and descriptions by language. */
    public record Card(String id, Map<String, String> name, String vertical, String theme, Map<String, String> description) {
    }

    public record Product(String handle, String title, String descriptionHtml, String vendor, String type, List<String> tags, List<String> options,
            List<Variant> variants, List<Image> images) {
    }

    /** @param prices in minor units by currency; USD is always there */
    public record Variant(List<String> options, Map<String, Long> prices, Map<String, Long> compareAtPrices, String sku, int weightGrams, long stock) {
    }

    public record Image(String file, String alt) {
    }

    public record Collection(String handle, String title, String description, List<String> products, Image image) {
    }

    public record Page(String handle, String title, String contentHtml) {
    }

    public record Menu(String title, List<Link> links) {
    }

    public record Link(String title, Target target) {
    }

    public record Target(String type, String handle, String url) {
    }
}
