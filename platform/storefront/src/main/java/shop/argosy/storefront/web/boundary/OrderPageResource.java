package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import shop.argosy.commerce.orders.OrderFile;
import shop.argosy.commerce.orders.OrderFiles;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.drops.OrderDrop;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.web.ShopPages;
import shop.argosy.storefront.web.Visitor;

/** An order's page. Who has its link may see it, so no other site and no search engine is told of it. */
@Path("/shop/orders/{token}")
@RequestScoped
public class OrderPageResource {

    @Inject
    Visitor visitor;
    @Inject
    ShopPages pages;
    @Inject
    OrderFiles files;

    @GET
    public Response show(@PathParam("token") String token) {
        Response page = pages.page(visitor, visit -> find(visit, token).map(file -> {
            OrderDrop order = OrderDrop.of(visit, file);
            return new PageObjects("order", file.order().path(), order.name(), "", Map.of("order", order));
        }));
        page.getHeaders().putSingle("Referrer-Policy", "no-referrer");
        page.getHeaders().putSingle("X-Robots-Tag", "noindex");
        return page;
    }

    private Optional<OrderFile> find(Visit visit, String token) {
        try {
            return Optional.of(files.byToken(visit.tx(), token));
        } catch (Problem problem) {
            if (problem.status() == 404) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
