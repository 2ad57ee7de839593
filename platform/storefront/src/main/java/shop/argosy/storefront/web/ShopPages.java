package shop.argosy.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.PageRenderer;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.Visits;

/**
 * Answers with pages of the theme. A page is made inside one read transaction: its objects load what the theme looks
 * at, and nothing on the way waits for a network.
 */
@ApplicationScoped
public class ShopPages {

    private static final PageObjects NOT_FOUND = new PageObjects("404", "/404", "404", "", Map.of());

    private final Tenants tenants;
    private final Visits visits;
    private final VisitorCarts carts;

    private record Made(int status, String html) {
    }

    @Inject
    public ShopPages(Tenants tenants, Visits visits, VisitorCarts carts) {
        this.tenants = tenants;
        this.visits = visits;
        this.carts = carts;
    }

    /** For CDI's proxy alone. */
    protected ShopPages() {
        this(null, null, null);
    }

    /** The page that {@code find} tells the objects of; the theme's 404 where it finds none. */
    public Response page(Visitor visitor, Function<Visit, Optional<PageObjects>> find) {
        Made made = tenants.in(visitor.tenant(), tx -> made(tx, visitor, find));
        return Answers.html(visitor, made.status(), made.html());
    }

    public Response notFound(Visitor visitor) {
        return page(visitor, visit -> Optional.empty());
    }

    private Made made(TenantTx tx, Visitor visitor, Function<Visit, Optional<PageObjects>> find) {
        Optional<Visit> visit = visits.open(tx, visitor.origin(), visitor.locale(), visitor.visit());
        if (visit.isEmpty()) {
            return new Made(404, PageRenderer.page(withoutLocale(tx, visitor), NOT_FOUND));
        }
        visit.get().cart(() -> carts.contents(tx, visitor));
        Optional<PageObjects> objects = find.apply(visit.get());
        String section = visitor.parameter("section_id");
        if (section != null && objects.isPresent()) {
            return new Made(200, PageRenderer.section(visit.get(), objects.get(), section).orElseThrow(() -> Problem.notFound("section")));
        }
        return new Made(objects.isPresent() ? 200 : 404, PageRenderer.page(visit.get(), objects.orElse(NOT_FOUND)));
    }

    private Visit withoutLocale(TenantTx tx, Visitor visitor) {
        return visits.open(tx, visitor.origin(), null, visitor.visit(List.of())).orElseThrow();
    }
}
