package shop.argosy.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.drops.CartDrop;
import shop.argosy.storefront.themes.drops.DropJson;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.themes.page.PageRenderer;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.themes.page.Visits;

/** What follows a change of a cart: the cart's page or the checkout for people, the cart as JSON for scripts. */
@ApplicationScoped
public class CartAnswers {

    private static final int SIXTY_DAYS = 60 * 24 * 3600;

    private final Tenants tenants;
    private final Visits visits;

    @Inject
    public CartAnswers(Tenants tenants, Visits visits) {
        this.tenants = tenants;
        this.visits = visits;
    }

    /** For CDI's proxy alone. */
    protected CartAnswers() {
        this(null, null);
    }

    public Response answer(Visitor visitor, Supplier<Optional<CartView>> change) {
        return answer(visitor, false, change);
    }

    /** What was wrong with the change is told on the cart's page, or as a problem to scripts. */
    public Response answer(Visitor visitor, boolean checkout, Supplier<Optional<CartView>> change) {
        Optional<CartView> cart;
        try {
            cart = change.get();
        } catch (Problem problem) {
            if (visitor.wantsJson() || problem.status() >= 500) {
                throw problem;
            }
            return refused(visitor, problem);
        }
        return visitor.wantsJson() ? json(visitor, cart) : seeOther(visitor, checkout && cart.isPresent() && !cart.get().lines().isEmpty(), cart);
    }

    private static Response seeOther(Visitor visitor, boolean checkout, Optional<CartView> cart) {
        var answer = Answers.seeOther(visitor.prefix() + (checkout ? "/checkout" : "/cart"));
        cart.ifPresent(view -> answer.cookie(cookie(view.id())));
        return answer.build();
    }

    private Response json(Visitor visitor, Optional<CartView> cart) {
        String body = tenants.in(visitor.tenant(), tx -> {
            Visit visit = visits.open(tx, visitor.origin(), visitor.locale(), visitor.visit()).orElseThrow(() -> Problem.notFound("language"));
            cart.ifPresent(view -> visit.cart(() -> VisitorCarts.contents(view)));
            return DropJson.of(CartDrop.of(visit));
        });
        var answer = Response.ok(body).type("application/json").header("Cache-Control", "no-store");
        cart.ifPresent(view -> answer.cookie(cookie(view.id())));
        return answer.build();
    }

    private Response refused(Visitor visitor, Problem problem) {
        String html = tenants.in(visitor.tenant(), tx -> {
            Visit visit = visits.open(tx, visitor.origin(), visitor.locale(), visitor.visit(List.of(problem.detail()))).orElseThrow(() -> problem);
            return PageRenderer.page(visit, new PageObjects("cart", "/cart", "", "", Map.of()));
        });
        return Answers.html(visitor, problem.status(), html);
    }

    static NewCookie cookie(String cartId) {
        return new NewCookie.Builder(Visitor.CART).value(cartId).path("/").secure(true).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).maxAge(SIXTY_DAYS).build();
    }

    static NewCookie noCookie() {
        return new NewCookie.Builder(Visitor.CART).value("").path("/").secure(true).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).maxAge(0).build();
    }
}
