package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.storefront.web.Answers;
import shop.argosy.storefront.web.SiteMap;
import shop.argosy.storefront.web.Visitor;

/** What search engines ask for. */
@Path("/shop")
@RequestScoped
public class SearchEnginesResource {

    @Inject
    Visitor visitor;
    @Inject
    Tenants tenants;
    @Inject
    SiteMap siteMap;

    @GET
    @Path("/sitemap.xml")
    public Response siteMap() {
        return Answers.hourly(visitor, tenants.in(visitor.tenant(), (Function<TenantTx, String>) tx -> siteMap.xml(tx, visitor.origin())), "application/xml; charset=utf-8");
    }

    @GET
    @Path("/robots.txt")
    public Response robots() {
        String rules = """
                User-agent: *
                Disallow: /cart
                Disallow: /checkout
                Disallow: /orders/
                Disallow: /search
                Disallow: /api/
                Sitemap: %s/sitemap.xml
                """.formatted(visitor.origin());
        return Answers.hourly(visitor, rules, "text/plain; charset=utf-8");
    }
}
