package shop.argosy.storefront.web.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartCall;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.CheckoutLimits;
import shop.argosy.commerce.checkout.PayCart;
import shop.argosy.commerce.checkout.PayRequest;
import shop.argosy.commerce.checkout.PlaceOrder;
import shop.argosy.commerce.checkout.PlaceRequest;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.foundation.http.Idempotency;
import shop.argosy.foundation.http.Idempotency.Call;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.web.Visitor;

/** Pays for a cart and places its order. The same form sent twice pays once and leads to the same page. */
@ApplicationScoped
public class Paying {

    private static final String SANDBOX = "sandbox";

    private final Idempotency idempotency;
    private final CheckoutLimits limits;
    private final PayCart payCart;
    private final PlaceOrder placeOrder;

    /**
     * One press of the button.
     *
     * @param key made with the page that has the button
     * @param total minor units that the page showed
     * @param address of the network, for limits
     */
    record Attempt(String key, String total, String outcome, String address) {
    }

    @Inject
    public Paying(Idempotency idempotency, CheckoutLimits limits, PayCart payCart, PlaceOrder placeOrder) {
        this.idempotency = idempotency;
        this.limits = limits;
        this.payCart = payCart;
        this.placeOrder = placeOrder;
    }

    /** For CDI's proxy alone. */
    protected Paying() {
        this(null, null, null, null);
    }

    /** @return where the buyer goes next: a path of the shop, or his bank's address */
    String pay(Visitor visitor, CartView cart, Attempt attempt) {
        Call call = new Call(CartCall.CHECKOUT.scope(cart.id()), attempt.key(), attempt.outcome() + " " + attempt.total());
        return (String) idempotency.once(visitor.tenant(), call, () -> Response.ok(attempt(visitor, cart, attempt)).build()).getEntity();
    }

    private String attempt(Visitor visitor, CartView cart, Attempt attempt) {
        Money total = cart.totals().total();
        if (!attempt.total().equals(String.valueOf(total.amount()))) {
            throw Problem.conflict("total-changed", "The total has changed. Look at it again before you pay.");
        }
        limits.payment(visitor.tenant(), attempt.address(), cart.email());
        Payment payment = payCart.run(visitor.tenant(), cart.id(), new PayRequest(SANDBOX, Map.of("outcome", attempt.outcome()), visitor.prefix() + PayRequest.RETURN_PAGE));
        return next(visitor, cart, payment, total);
    }

    /** After the bank, or while it thinks. */
    String status(Visitor visitor, CartView cart, UUID payment) {
        return next(visitor, cart, payCart.status(visitor.tenant(), cart.id(), payment), cart.totals().total());
    }

    private String next(Visitor visitor, CartView cart, Payment payment, Money total) {
        return switch (payment.status().shown()) {
            case "authorized" -> placeOrder.run(visitor.tenant(), cart.id(), new PlaceRequest(payment.id(), total)).order().path();
            case "requires_action" -> payment.redirectUrl();
            case "pending" -> "/checkout/wait?payment=" + payment.id();
            case "declined" -> "/checkout/payment?problem=declined";
            default -> "/checkout/payment?problem=failed";
        };
    }
}
