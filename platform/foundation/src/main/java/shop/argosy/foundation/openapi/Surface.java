package shop.argosy.foundation.openapi;

/** The two APIs, each on hosts of its own. */
public enum Surface {
    PLATFORM("/platform", "Argosy platform API"),
    SHOP("/shop", "Argosy storefront API");

    private static final String API = "/api/v1";

    private final String prefix;
    private final String title;

    Surface(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether a resource's path belongs to this API; pages and files do not. */
    boolean has(String path) {
        return path.startsWith(prefix + API + "/");
    }

    /** The path as callers write it. */
    String shown(String path) {
        return path.substring(prefix.length());
    }
}
