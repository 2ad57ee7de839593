package shop.argosy.storefront.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the language out of a shop's path, {@code /zh-CN/products/x}, so that routes know nothing of it. Runs after the host was read. */
@Provider
@PreMatching
@Priority(Priorities.USER + 100)
public class LocalePrefix implements ContainerRequestFilter {

    static final String LOCALE = "argosy.locale";
    static final String PUBLIC_PATH = "argosy.public-path";

    private static final String SHOP = "/shop";
    /** No first segment of a route has two letters. */
    private static final Pattern PREFIX = Pattern.compile("/shop/([a-z]{2}(?:-[A-Za-z]{2,4})?)(/.*)?");

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (!path.startsWith(SHOP)) {
            return;
        }
        request.setProperty(PUBLIC_PATH, path.length() == SHOP.length() ? "/" : path.substring(SHOP.length()));
        Matcher prefixed = PREFIX.matcher(path);
        if (prefixed.matches()) {
            request.setProperty(LOCALE, prefixed.group(1));
            String rest = prefixed.group(2) == null ? "/" : prefixed.group(2);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            request.setRequestUri(request.getUriInfo().getBaseUri(), request.getUriInfo().getBaseUri().resolve(SHOP + rest + query));
        }
    }
}
