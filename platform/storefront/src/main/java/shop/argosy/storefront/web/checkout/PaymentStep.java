package shop.argosy.storefront.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;
import shop.argosy.storefront.themes.drops.AddressDrop;
import shop.argosy.storefront.themes.drops.LineNames;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.web.Form;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.VisitorCarts;

/** The second step: a last look, and the payment. */
@ApplicationScoped
public class PaymentStep {

    private static final String RESTRICTED = "checkout-restricted";
    private static final List<String> OUTCOMES = List.of("approve", "decline", "challenge", "timeout");

    private final Tenants tenants;
    private final VisitorCarts carts;
    private final Paying paying;
    private final CheckoutAnswers answers;

    @Inject
    public PaymentStep(Tenants tenants, VisitorCarts carts, Paying paying, CheckoutAnswers answers) {
        this.tenants = tenants;
        this.carts = carts;
        this.paying = paying;
        this.answers = answers;
    }

    /** For CDI's proxy alone. */
    protected PaymentStep() {
        this(null, null, null, null);
    }

    public Response show(Visitor visitor) {
        Optional<CartView> cart = tenants.patiently(visitor.tenant(), tx -> carts.any(tx, visitor));
        if (cart.isPresent() && cart.get().order() != null) {
            return CheckoutAnswers.go(visitor, "/checkout/wait");
        }
        if (cart.isEmpty() || cart.get().lines().isEmpty()) {
            return CheckoutAnswers.go(visitor, "/cart");
        }
        if (!isComplete(cart.get())) {
            return CheckoutAnswers.go(visitor, "/checkout");
        }
        String problem = visitor.parameter("problem");
        return visitor.mayOrder() ? answers.page(visitor, 200, visit -> page(visit, cart.get(), problem).html("payment"))
                : answers.page(visitor, 200, visit -> closed(visit, cart.get(), problem).html("closed"));
    }

    public Response pay(Visitor visitor, Form form, String address) {
        Optional<CartView> cart = tenants.patiently(visitor.tenant(), tx -> carts.any(tx, visitor));
        if (cart.isEmpty()) {
            return CheckoutAnswers.go(visitor, "/cart");
        }
        String outcome = OUTCOMES.contains(form.text("outcome")) ? form.text("outcome") : OUTCOMES.getFirst();
        try {
            return CheckoutAnswers.go(visitor, paying.pay(visitor, cart.get(), new Paying.Attempt(form.text("key"), form.text("total"), outcome, address)));
        } catch (Problem problem) {
            return refused(visitor, problem);
        }
    }

    private static Response refused(Visitor visitor, Problem problem) {
        return switch (problem.code()) {
            case "already-placed", "idempotency-key-in-use", "payment-pending" -> CheckoutAnswers.go(visitor, "/checkout/wait");
            case "sold-out", "total-changed", RESTRICTED -> CheckoutAnswers.go(visitor, "/checkout/payment?problem=" + problem.code());
            case "too-many-requests" -> CheckoutAnswers.go(visitor, "/checkout/payment?problem=too-often");
            case "invalid" -> CheckoutAnswers.go(visitor, "/checkout");
            default -> throw problem;
        };
    }

    private static boolean isComplete(CartView cart) {
        return cart.email() != null && (!cart.requiresShipping() || cart.shippingAddress() != null && cart.shippingMethod() != null);
    }

    static CheckoutPage page(Visit visit, CartView cart, String problem) {
        CheckoutPage page = new CheckoutPage(visit, "payment").cart(cart).put("email", cart.email())
                .put("action", visit.links().to("/checkout/payment")).put("key", Secret.ofBits128()).put("outcomes", outcomes(visit))
                .put("shipping_address", AddressDrop.of(cart.shippingAddress(), visit.place().javaLocale()))
                .put("billing_address", AddressDrop.of(cart.billingAddress(), visit.place().javaLocale()))
                .put("pay_label", visit.platformText("checkout.pay", Map.of("total", visit.money().money(cart.totals().total().amount()))));
        if (cart.shipping() != null) {
            page.put("method", Map.of("name", LineNames.method(visit, cart.shipping().name()), "promise", page.promise(cart.shipping().promise())));
        }
        notice(page, visit, cart, problem);
        return page;
    }

    /** Whoever has pressed the button hears, too, that nothing was charged. */
    private static CheckoutPage closed(Visit visit, CartView cart, String problem) {
        return CheckoutPage.closed(visit, "payment", RESTRICTED.equals(problem) ? "checkout.restricted" : "checkout.not_now").cart(cart);
    }

    private static void notice(CheckoutPage page, Visit visit, CartView cart, String problem) {
        boolean soldOut = cart.lines().stream().anyMatch(line -> !line.available());
        if (soldOut || "sold-out".equals(problem)) {
            page.put("notice", page.text("checkout.sold_out")).put("notice_url", visit.links().to("/cart")).put("notice_link", page.text("checkout.change_cart"));
        } else if (problem != null) {
            page.put("notice", page.text(switch (problem) {
                case "declined" -> "checkout.declined";
                case "total-changed" -> "checkout.total_changed";
                case "too-often" -> "checkout.too_often";
                case RESTRICTED -> "checkout.restricted";
                default -> "checkout.failed";
            }));
        }
    }

    private static List<Map<String, Object>> outcomes(Visit visit) {
        var outcomes = new ArrayList<Map<String, Object>>();
        for (String id : OUTCOMES) {
            var outcome = new HashMap<String, Object>();
            outcome.put("id", id);
            outcome.put("name", visit.platformText("checkout.outcome." + id));
            outcome.put("text", visit.platformText("checkout.outcome." + id + "_text"));
            outcome.put("checked", outcomes.isEmpty());
            outcomes.add(outcome);
        }
        return outcomes;
    }
}
