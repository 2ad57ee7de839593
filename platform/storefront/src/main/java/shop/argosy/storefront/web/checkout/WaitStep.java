package shop.argosy.storefront.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.Visit;
import shop.argosy.storefront.web.Visitor;
import shop.argosy.storefront.web.VisitorCarts;

/** Between the payment and the order: a bank that sends the buyer back, or one that takes its time. */
@ApplicationScoped
public class WaitStep {

    private static final String WAIT = "/checkout/wait?payment=";
    private static final int SECONDS = 3;
    private static final int MOST_LOOKS = 40;

    private final Tenants tenants;
    private final VisitorCarts carts;
    private final Paying paying;
    private final CheckoutAnswers answers;

    @Inject
    public WaitStep(Tenants tenants, VisitorCarts carts, Paying paying, CheckoutAnswers answers) {
        this.tenants = tenants;
        this.carts = carts;
        this.paying = paying;
        this.answers = answers;
    }

    /** For CDI's proxy alone. */
    protected WaitStep() {
        this(null, null, null, null);
    }

    /** Goes on as soon as it is known how; {@code look} counts how often this page was shown. */
    public Response show(Visitor visitor, Optional<UUID> payment, int look) {
        Optional<CartView> cart = tenants.patiently(visitor.tenant(), tx -> carts.any(tx, visitor));
        if (cart.isEmpty()) {
            return CheckoutAnswers.go(visitor, "/cart");
        }
        if (cart.get().orderUrl() != null) {
            return CheckoutAnswers.go(visitor, cart.get().orderUrl());
        }
        String next = payment.map(id -> next(visitor, cart.get(), id)).orElse(WAIT);
        return next.startsWith(WAIT) ? answers.page(visitor, 200, visit -> page(visit, payment, look)) : CheckoutAnswers.go(visitor, next);
    }

    private String next(Visitor visitor, CartView cart, UUID payment) {
        try {
            return paying.status(visitor, cart, payment);
        } catch (Problem problem) {
            return switch (problem.code()) {
                case "payment-pending", "already-placed" -> WAIT;
                case "sold-out", "total-changed" -> "/checkout/payment?problem=" + problem.code();
                case "payment-required", "not-found", "invalid" -> "/checkout/payment?problem=failed";
                default -> throw problem;
            };
        }
    }

    private static String page(Visit visit, Optional<UUID> payment, int look) {
        boolean goesOn = look < MOST_LOOKS;
        String again = visit.links().to(payment.map(id -> WAIT + id + "&look=" + (look + 1)).orElse("/checkout/wait?look=" + (look + 1)));
        CheckoutPage page = new CheckoutPage(visit, "waiting");
        return page.put("refresh", goesOn ? SECONDS : null).put("refresh_url", again)
                .put("notice", page.text(goesOn ? "checkout.checking" : "checkout.checking_long")).html("waiting");
    }
}
