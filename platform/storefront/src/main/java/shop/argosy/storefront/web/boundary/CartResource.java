package shop.argosy.storefront.web.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.PageObjects;
import shop.argosy.storefront.web.CartAnswers;
import shop.argosy.storefront.web.Form;
import shop.argosy.storefront.web.ShopPages;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.VisitorCarts;

/** The cart's page and its forms, which work without scripts; scripts get JSON. */
@Path("/shop/cart")
@RequestScoped
public class CartResource {

    @Inject
    Visitor visitor;
    @Inject
    ShopPages pages;
    @Inject
    VisitorCarts carts;
    @Inject
    Tenants tenants;
    @Inject
    CartAnswers answers;

    @GET
    public Response show() {
        return pages.page(visitor, visit -> Optional.of(new PageObjects("cart", "/cart", "", "", Map.of())));
    }

    @POST
    @Path("/add")
    public Response add(@HeaderParam("Content-Type") String type, String body) {
        Form form = Form.read(type, body);
        return answers.answer(visitor, () -> {
            UUID variant = form.id("id").orElseThrow(() -> Problem.invalid("/id", "Choose a variant first."));
            return Optional.of(carts.add(visitor, variant, form.quantity("quantity", 1, 1)));
        });
    }

    @POST
    @Path("/change")
    public Response change(@HeaderParam("Content-Type") String type, String body) {
        Form form = Form.read(type, body);
        return answers.answer(visitor, () -> current().map(cart ->
                carts.change(visitor, cart, Map.of(line(cart, form).variantId(), form.quantity("quantity", 0, 0)))));
    }

    /** Sets the quantities of all lines, in their order, and goes on to the checkout where that button was pressed. */
    @POST
    public Response update(@HeaderParam("Content-Type") String type, String body) {
        Form form = Form.read(type, body);
        return answers.answer(visitor, form.has("checkout"), () -> current().map(cart -> update(cart, form.all("updates[]"))));
    }

    private CartView update(CartView cart, List<String> quantities) {
        Map<UUID, Integer> changes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(quantities.size(), cart.lines().size()); i++) {
            changes.put(cart.lines().get(i).variantId(), Form.quantityOf(quantities.get(i), "/updates/" + i));
        }
        return changes.isEmpty() ? cart : carts.change(visitor, cart, changes);
    }

    private Optional<CartView> current() {
        return tenants.in(visitor.tenant(), tx -> carts.find(tx, visitor));
    }

    /** The line that is meant: by its own id, its variant's, or its number from 1. */
    private static CartView.Line line(CartView cart, Form form) {
        UUID id = form.id("id").orElse(null);
        int number = form.quantity("line", 1, 0);
        return cart.lines().stream().filter(line -> line.id().equals(id) || line.variantId().equals(id)).findFirst()
                .or(() -> number >= 1 && number <= cart.lines().size() ? Optional.of(cart.lines().get(number - 1)) : Optional.empty())
                .orElseThrow(() -> Problem.invalid("/id", "This line is not in the cart any more."));
    }
}
