package shop.argosy.storefront.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.foundation.edge.HostRouting;
import shop.argosy.foundation.edge.ShopHost;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.kernel.Tenant;
import shop.argosy.storefront.themes.page.VisitRequest;

/** Who asks for a page of a shop, and for which. */
@RequestScoped
public class Visitor {

    /** The cookie that holds the cart's id, which is a secret. */
    public static final String CART = "__Host-cart";

    private final ShopHost host;
    private ContainerRequestContext request;

    @Inject
    public Visitor(ShopHost host) {
        this.host = host;
    }

    /** For CDI's proxy alone. */
    protected Visitor() {
        this(null);
    }

    void enter(ContainerRequestContext incoming) {
        request = incoming;
    }

    public Tenant tenant() {
        return host.tenant();
    }

    /** Whether the shop takes new orders at this time. */
    public boolean mayOrder() {
        return !(request.getProperty(HostRouting.STANDING) instanceof Standing shop) || shop.state().checkoutOpen();
    }

    /** {@code http://shop.localhost:8080} */
    public String origin() {
        return host.origin();
    }

    /** As it stands in the address; null for the market's own language. */
    public String locale() {
        return (String) request.getProperty(LocalePrefix.LOCALE);
    }

    /** {@code ""} or {@code /zh-CN}, for addresses of the same language. */
    public String prefix() {
        return locale() == null ? "" : "/" + locale();
    }

    /** Null for a visitor without a cart. */
    public String cartId() {
        Cookie cookie = request.getCookies().get(CART);
        return cookie == null || !cookie.getValue().matches("[A-Za-z0-9_-]{16,64}") ? null : cookie.getValue();
    }

    public String parameter(String name) {
        return request.getUriInfo().getQueryParameters().getFirst(name);
    }

    public String header(String name) {
        return request.getHeaderString(name);
    }

    /** Whether a script asks, which wants data and not a page. */
    public boolean wantsJson() {
        String accept = header(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    public VisitRequest visit() {
        return visit(List.of());
    }

    /** {@code problems} are what was wrong with the form that was sent. */
    public VisitRequest visit(List<String> problems) {
        Map<String, String> query = new LinkedHashMap<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (query.size() < 20 && name.length() <= 40 && !values.isEmpty() && values.getFirst().length() <= 300) {
                query.put(name, values.getFirst());
            }
        });
        return new VisitRequest(origin().substring(origin().indexOf("//") + 2), (String) request.getProperty(LocalePrefix.PUBLIC_PATH), query, problems);
    }
}
