package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shop.argosy.commerce.checkout.internal.CartRows;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.markets.Markets;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Secret;

/** A shop's carts. They are kept for 60 days after their last change. */
@ApplicationScoped
public class Carts {

    static final Duration KEPT = Duration.ofDays(60);

    private final Markets markets;
    private final PersonKeys keys;
    private final CartLines lines;
    private final CartPricing pricing;
    private final Orders orders;
    private final Clock clock;
    private final CartRows rows = new CartRows();

    @Inject
    public Carts(Markets markets, PersonKeys keys, CartLines lines, CartPricing pricing, Orders orders, Clock clock) {
        this.markets = markets;
        this.keys = keys;
        this.lines = lines;
        this.pricing = pricing;
        this.orders = orders;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Carts() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 422 for lines that this shop cannot sell */
    public CartView create(TenantTx tx, NewCart wanted) {
        Market market = markets.resolve(tx, wanted.choice());
        Map<UUID, Integer> quantities = lines.check(tx, wanted.lines(), Set.of());
        String locale = wanted.choice().locale() == null ? market.defaultLocale() : market.locale(wanted.choice().locale()).orElse(market.defaultLocale());
        String id = Secret.ofBits128();
        rows.insert(tx, CartRows.empty(id, market, locale, wanted.channel(), keys.create(tx).id(), clock.instant().plus(KEPT)));
        rows.lines(tx, id, quantities);
        return view(tx, id);
    }

    /** @throws Problem 404 */
    public CartView view(TenantTx tx, String id) {
        Cart cart = rows.find(tx, id).orElseThrow(Carts::noSuchCart);
        return CartView.of(pricing.of(tx, cart), living(cart, orders.ofCart(tx, id).orElse(null)));
    }

    /** Null until one was given. @throws Problem 404 */
    public String email(TenantTx tx, String id) {
        Cart cart = rows.find(tx, id).orElseThrow(Carts::noSuchCart);
        return keys.open(tx, cart.dataKeyId()).open(cart.email());
    }

    /** @throws Problem 404 */
    public Currency currency(TenantTx tx, String id) {
        return rows.find(tx, id).orElseThrow(Carts::noSuchCart).currency();
    }

    /** The ways to send this cart. @throws Problem 404 */
    public List<ShippingQuote> shippingMethods(TenantTx tx, String id) {
        return pricing.quotes(tx, pricing.of(tx, rows.find(tx, id).orElseThrow(Carts::noSuchCart)));
    }

    /** For whoever is about to change, pay or place it. @throws Problem 404 */
    Cart lock(TenantTx tx, String id) {
        return rows.lock(tx, id).orElseThrow(Carts::noSuchCart);
    }

    private Order living(Cart cart, Order placed) {
        if (placed == null && cart.expiresAt().isBefore(clock.instant())) {
            throw noSuchCart();
        }
        return placed;
    }

    static Problem noSuchCart() {
        return Problem.of(404, "not-found", "There is no such cart in this shop. Carts are forgotten after 60 days; make a new one.");
    }
}
