package shop.argosy.foundation.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.foundation.tenancy.Standing;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.kernel.Problem;

/**
 * Decides by the Host header alone (see {@link Client#host}), before anything else, whose request this is: the platform's routes live below
 * {@code /platform}, those of shops below {@code /shop}. A host that is neither gets a 404.
 */
@Provider
@PreMatching
@ApplicationScoped
public class HostRouting implements ContainerRequestFilter {

    static final String TENANT = "argosy.tenant";
    static final String HOST = "argosy.host";

    /** The request's property with the {@link Standing} of the shop that was called. */
    public static final String STANDING = "argosy.standing";

    private final TenantDirectory directory;
    private final Client client;
    private final String platformHost;

    @Inject
    public HostRouting(TenantDirectory directory, Client client, Configuration configuration) {
        this.directory = directory;
        this.client = client;
        this.platformHost = configuration.web().platformHost();
    }

    /** For CDI's proxy alone. */
    protected HostRouting() {
        directory = null;
        client = null;
        platformHost = null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String host = hostName(client.host());
        if (host.equals(platformHost)) {
            route(request, "/platform");
            return;
        }
        Standing shop = standing(host).orElseThrow(() -> Problem.of(404, "unknown-host", "No shop lives at this address. Check its spelling."));
        Optional<URI> moved = moved(request, shop, host);
        if (moved.isPresent()) {
            request.abortWith(Response.status(301).location(moved.get()).header("Cache-Control", "max-age=300").build());
            return;
        }
        request.setProperty(TENANT, shop.tenant());
        request.setProperty(STANDING, shop);
        request.setProperty(HOST, host);
        route(request, "/shop");
    }

    private Optional<Standing> standing(String host) {
        if (host.endsWith("." + platformHost)) {
            return shopAddress(host).flatMap(directory::standing);
        }
        return host.indexOf('.') > 0 && host.length() <= 253 ? directory.atDomain(host) : Optional.empty();
    }

    /** Where a page lives that a shop shows under its own domain alone. Calls of the API are answered where they come in. */
    private Optional<URI> moved(ContainerRequestContext request, Standing shop, String host) {
        URI asked = request.getUriInfo().getRequestUri();
        boolean page = (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) && !asked.getRawPath().startsWith("/api/");
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return page ? directory.leadingHost(shop.tenant()).filter(leading -> !leading.equals(host)).map(leading -> URI.create(directory.storefrontUrl(shop.tenant()) + asked.getRawPath() + query))
                : Optional.empty();
    }

    private Optional<String> shopAddress(String host) {
        String suffix = "." + platformHost;
        String label = host.substring(0, host.length() - suffix.length());
        return label.isEmpty() || label.length() > 40 || label.indexOf('.') >= 0 ? Optional.empty() : Optional.of(label);
    }

    /** Lower case, without port and without the dot that may end a fully qualified name. */
    static String hostName(String header) {
        if (header == null) {
            return "";
        }
        String host = header.strip().toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        if (colon >= 0 && host.indexOf(']') < colon) {
            host = host.substring(0, colon);
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static void route(ContainerRequestContext request, String prefix) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        request.setRequestUri(request.getUriInfo().getBaseUri(), request.getUriInfo().getBaseUri().resolve(prefix + path + query));
    }
}
