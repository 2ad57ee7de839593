package shop.argosy.storefront.themes;

import java.util.Map;
import java.util.UUID;

/**
 * What a merchant made of a theme. Immutable: a change is a new publication.
 *
 * @param settings by setting id; what is absent takes the theme's value
 * @param templates whole JSON documents that replace the theme's, by path without ending: {@code templates/index},
 *     {@code sections/header-group}
 */
public record Publication(UUID id, UUID storefrontId, String theme, String themeVersion, Map<String, Object> settings,
        Map<String, Object> templates) {

    /** The merchant's own document at that path; empty where the theme's is used. */
    public Map<String, Object> document(String path) {
        return ThemeJson.child(templates, path);
    }
}
