package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.markets.Shops;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.payments.NewPayment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** The first phase of a payment: the cart is complete, its units are held, and the payment stands in the books before anybody is asked. */
@ApplicationScoped
public class StartPayment {

    private final Carts carts;
    private final CartPricing pricing;
    private final Orders orders;
    private final Shops shops;
    private final Payments payments;

    /** @param abandoned earlier attempts whose money has to go back */
    record Started(UUID payment, String shopName, String locale, List<UUID> abandoned) {
    }

    @Inject
    public StartPayment(Carts carts, CartPricing pricing, Orders orders, Shops shops, Payments payments) {
        this.carts = carts;
        this.pricing = pricing;
        this.orders = orders;
        this.shops = shops;
        this.payments = payments;
    }

    /** For CDI's proxy alone. */
    protected StartPayment() {
        this(null, null, null, null, null);
    }

    /** @throws Problem 404; 409 {@code already-placed}, {@code sold-out}; 422 naming what the cart lacks */
    Started run(TenantTx tx, String cartId, String provider) {
        Cart cart = carts.lock(tx, cartId);
        orders.ofCart(tx, cartId).ifPresent(order -> {
            throw AlreadyPlaced.as(order);
        });
        PricedCart priced = pricing.of(tx, cart);
        Completeness.check(priced);
        List<UUID> abandoned = payments.abandon(tx, cartId);
        UUID payment = payments.open(tx, new NewPayment(cartId, cart.version(), provider, priced.totals().total(), priced.claims()));
        return new Started(payment, shops.of(tx).name(), cart.locale(), abandoned);
    }
}
