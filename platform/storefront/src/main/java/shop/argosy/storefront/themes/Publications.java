package shop.argosy.storefront.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.storefront.themes.internal.PublicationRows;

/** What each storefront shows. Publications never change, so that what was read once is kept. */
@ApplicationScoped
public class Publications {

    private static final int MOST_KEPT = 2_000;

    private final PublicationRows rows = new PublicationRows();
    private final Map<UUID, Publication> known = new ConcurrentHashMap<>();

    /** The live one, or one without any choice of the merchant where nothing was published yet. */
    public Publication live(TenantTx tx, UUID storefrontId) {
        return rows.liveId(tx, storefrontId).map(id -> byId(tx, id))
                .orElseGet(() -> new Publication(storefrontId, storefrontId, "", "", Map.of(), Map.of()));
    }

    /**
     * Makes this the live publication. The same content again changes nothing.
     *
     * @param settingsJson the merchant's settings, with or without {@code "current"} around them
     * @param templatesJson documents by path, {@code {"templates/index": {...}}}
     */
    public void publish(TenantTx tx, UUID storefrontId, String theme, String version, String settingsJson, String templatesJson) {
        Map<String, Object> settings = ThemeJson.object("settings", settingsJson);
        Map<String, Object> current = settings.get("current") instanceof Map<?, ?> ? ThemeJson.child(settings, "current") : settings;
        rows.publish(tx, new Publication(null, storefrontId, theme, version, current, byPath(ThemeJson.object("templates", templatesJson))));
    }

    private Publication byId(TenantTx tx, UUID id) {
        Publication kept = known.get(id);
        if (kept != null) {
            return kept;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        Publication read = rows.byId(tx, id);
        known.put(id, read);
        return read;
    }

    /** Accepts {@code index}, {@code templates/index} and {@code templates/index.json} for the same document. */
    private static Map<String, Object> byPath(Map<String, Object> templates) {
        var byPath = new LinkedHashMap<String, Object>();
        templates.forEach((name, document) -> {
            String path = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
            byPath.put(path.contains("/") ? path : "templates/" + path, document);
        });
        return byPath;
    }
}
