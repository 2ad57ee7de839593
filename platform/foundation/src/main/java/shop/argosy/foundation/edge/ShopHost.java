package shop.argosy.foundation.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import shop.argosy.foundation.config.Configuration;
import shop.argosy.kernel.Tenant;

/** The shop whose host was called. Only for routes below {@code /shop}. */
@RequestScoped
public class ShopHost {

    private final Configuration configuration;
    private Tenant tenant;
    private String host;

    @Inject
    public ShopHost(Configuration configuration) {
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected ShopHost() {
        this(null);
    }

    void enter(ContainerRequestContext request) {
        tenant = (Tenant) request.getProperty(HostRouting.TENANT);
        host = (String) request.getProperty(HostRouting.HOST);
    }

    public Tenant tenant() {
        if (tenant == null) {
            throw new IllegalStateException("This route is not below /shop");
        }
        return tenant;
    }

    /** {@code http://shop.localhost:8080}, or the shop's own domain if that was called. */
    public String origin() {
        return host == null ? configuration.web().shopUrl(tenant().address()) : configuration.web().hostUrl(host);
    }
}
