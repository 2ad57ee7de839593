package shop.argosy.storefront.themes;

import java.util.Map;

/** What theme.json says about a theme. */
public record Manifest(String id, String name, String version) {

    static Manifest of(String folder, ThemeFiles files) {
        Map<String, Object> json = ThemeJson.object("theme.json", files.text("theme.json").orElse("{}"));
        return new Manifest(ThemeJson.text(json, "id", folder), ThemeJson.text(json, "name", folder),
                ThemeJson.text(json, "version", "0"));
    }
}
