package shop.argosy.storefront.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import shop.argosy.commerce.checkout.CartChange;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.ChangeCart;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.web.Form;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.VisitorCarts;

/** The first step: who gets it, where, and how it goes there. */
@ApplicationScoped
public class InformationStep {

    private final Tenants tenants;
    private final VisitorCarts visitorCarts;
    private final Carts carts;
    private final ChangeCart changeCart;
    private final CheckoutAnswers answers;

    @Inject
    public InformationStep(Tenants tenants, VisitorCarts visitorCarts, Carts carts, ChangeCart changeCart, CheckoutAnswers answers) {
        this.tenants = tenants;
        this.visitorCarts = visitorCarts;
        this.carts = carts;
        this.changeCart = changeCart;
        this.answers = answers;
    }

    /** For CDI's proxy alone. */
    protected InformationStep() {
        this(null, null, null, null, null);
    }

    public Response show(Visitor visitor) {
        Optional<CartView> cart = cart(visitor);
        if (cart.isEmpty()) {
            return CheckoutAnswers.go(visitor, "/cart");
        }
        return answer(visitor, 200, cart.get(), visit -> page(visit, cart.get(), quotes(visit, cart.get()))
                .email(cart.get().email()).address(cart.get().shippingAddress()).billing(cart.get().billingAddress(), cart.get().billingAddress() == null)
                .put("notice", visitor.parameter("delivery") == null ? null : visit.platformText("checkout.delivery_changed")));
    }

    /** The page for what was typed, before anything is checked or saved: another country asks for other fields. */
    public Response ask(Visitor visitor, Form sent) {
        CheckoutForm form = CheckoutForm.of(sent);
        return cart(visitor).map(cart -> answer(visitor, 200, cart, visit -> filled(visit, cart, form))).orElseGet(() -> CheckoutAnswers.go(visitor, "/cart"));
    }

    /** Saves all of it or, where something is wrong, nothing; {@code part} is a script that only wants to see what follows. */
    public Response save(Visitor visitor, Form sent, boolean part) {
        Optional<CartView> cart = cart(visitor);
        if (cart.isEmpty()) {
            return CheckoutAnswers.go(visitor, "/cart");
        }
        CheckoutForm form = CheckoutForm.of(sent);
        try {
            CartView saved = changeCart.run(visitor.tenant(), cart.get().id(), form.change(cart.get().requiresShipping()));
            return part ? show(visitor) : next(visitor, saved);
        } catch (Problem problem) {
            return switch (problem.code()) {
                case "already-placed" -> CheckoutAnswers.go(visitor, "/checkout/wait");
                case "invalid" -> again(visitor, cart.get(), form, problem);
                default -> throw problem;
            };
        }
    }

    /** The chosen method may not go to the new address: then the first that does is taken, and the buyer asked to look. */
    private Response next(Visitor visitor, CartView cart) {
        if (!cart.requiresShipping() || cart.shippingMethod() != null) {
            return CheckoutAnswers.go(visitor, "/checkout/payment");
        }
        List<ShippingQuote> quotes = tenants.patiently(visitor.tenant(), tx -> carts.shippingMethods(tx, cart.id()));
        if (!quotes.isEmpty()) {
            UUID first = quotes.getFirst().id();
            changeCart.run(visitor.tenant(), cart.id(), CartChange.shippingMethod(first));
        }
        return CheckoutAnswers.go(visitor, "/checkout?delivery=changed#delivery");
    }

    private Response again(Visitor visitor, CartView cart, CheckoutForm form, Problem problem) {
        return answer(visitor, 422, cart, visit -> filled(visit, cart, form).problems(FieldProblems.of(problem, form, visit)));
    }

    /** A shop that takes no new orders says so before anybody fills in a field. */
    private Response answer(Visitor visitor, int status, CartView cart, Function<Visit, CheckoutPage> make) {
        return visitor.mayOrder() ? answers.page(visitor, status, visit -> make.apply(visit).html("information"))
                : answers.page(visitor, 200, visit -> CheckoutPage.closed(visit, "information", "checkout.not_now").cart(cart).html("closed"));
    }

    private CheckoutPage filled(Visit visit, CartView cart, CheckoutForm form) {
        List<ShippingQuote> quotes = quotes(visit, cart);
        return page(visit, cart, quotes).methods(quotes, form.shippingMethod()).email(form.email()).address(form.address())
                .billing(form.billing(), form.billingSame() || form.billing() == null);
    }

    private List<ShippingQuote> quotes(Visit visit, CartView cart) {
        return cart.requiresShipping() ? carts.shippingMethods(visit.tx(), cart.id()) : List.of();
    }

    private static CheckoutPage page(Visit visit, CartView cart, List<ShippingQuote> quotes) {
        return new CheckoutPage(visit, "information").cart(cart).methods(quotes, cart.shippingMethod())
                .put("countries", Countries.of(visit.place())).put("all_countries", Countries.all(visit.place())).put("action", visit.links().to("/checkout"));
    }

    private Optional<CartView> cart(Visitor visitor) {
        return tenants.patiently(visitor.tenant(), tx -> visitorCarts.find(tx, visitor)).filter(cart -> !cart.lines().isEmpty());
    }
}
