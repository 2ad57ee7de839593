package shop.argosy.storefront.themes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses inside one shop, in one language.
 *
 * @param origin {@code https://shop.example}, without a slash at its end
 * @param prefix {@code ""} for the primary language, {@code "/zh-CN"} for others
 * @param absolute true where links leave the shop's pages: in mails
 */
public record Links(String origin, String prefix, boolean absolute) {

    /** {@code path} begins with a slash and has no language. */
    public String to(String path) {
        return base() + (path.equals("/") ? root() : prefix + path);
    }

    public String root() {
        return prefix.isEmpty() ? "/" : prefix;
    }

    /** The full address, for search engines and mails. */
    public String full(String path) {
        return origin + (path.equals("/") ? root() : prefix + path);
    }

    /** Something without a language: images, files of themes. */
    public String resource(String path) {
        return base() + path;
    }

    public String product(String handle) {
        return to("/products/" + encode(handle));
    }

    public String collection(String handle) {
        return to("/collections/" + encode(handle));
    }

    public String page(String handle) {
        return to("/pages/" + encode(handle));
    }

    public String asset(Theme theme, String name) {
        return resource("/cdn/theme/" + theme.manifest().id() + "/" + theme.hash() + "/" + name);
    }

    /** The same from the shop's own pages. */
    public Links withoutOrigin() {
        return absolute ? new Links(origin, prefix, false) : this;
    }

    /** For one segment of a path or one value of a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String base() {
        return absolute ? origin : "";
    }
}
