package shop.argosy.people.staff;

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
 * A change that is authorised by the cookie must come from the dashboard's own pages: the browser says so in
 * Sec-Fetch-Site, or in Origin. Requests with a Bearer token need no such proof.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class CrossSiteGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String platformOrigin;

    @Inject
    public CrossSiteGuard(Configuration configuration) {
        platformOrigin = configuration.web().platformUrl();
    }

    /** For CDI's proxy alone. */
    protected CrossSiteGuard() {
        platformOrigin = null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean byCookie = request.getHeaderString("Authorization") == null && request.getCookies().containsKey(SessionCookie.NAME);
        if (!byCookie || SAFE.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean own = site == null ? platformOrigin.equals(request.getHeaderString("Origin")) : site.equals("same-origin");
        if (!own) {
            throw Problem.of(403, "cross-site-request", "This change came from another site and was refused. Make it in the dashboard.");
        }
    }
}
