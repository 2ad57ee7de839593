package shop.argosy.foundation.edge;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Problem;

/**
 * A change that a browser sends must come from a page of the same host: the browser says so in Sec-Fetch-Site, older
 * ones in Origin. One shop is no better than any other site here. Calls with a token of their own on
 * the platform's host need no such proof;
 * on the platform's host a cookie without any proof is refused, since every browser would give one.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
@ApplicationScoped
public class CrossSiteGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Configuration.Web web;

    @Inject
    public CrossSiteGuard(Configuration configuration) {
        web = configuration.web();
    }

    /** For CDI's proxy alone. */
    protected CrossSiteGuard() {
        web = null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !hasTokenOfItsOwn(request) && !isOwn(request)) {
            throw Problem.of(403, "cross-site-request", "This change came from another site and was refused. Make it on the site that it is for.");
        }
    }

    /** On a shop's host no token signs anybody in, but a buyer's cookie does. */
    private static boolean hasTokenOfItsOwn(ContainerRequestContext request) {
        return request.getProperty(HostRouting.HOST) == null && BearerToken.in(request.getHeaderString("Authorization")).isPresent();
    }

    private boolean isOwn(ContainerRequestContext request) {
        String shop = (String) request.getProperty(HostRouting.HOST);
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        if (site != null) {
            return OWN.contains(site);
        }
        if (origin != null) {
            return origin.equals(shop == null ? web.platformUrl() : web.hostUrl(shop));
        }
        return shop != null || request.getCookies().isEmpty();
    }
}
