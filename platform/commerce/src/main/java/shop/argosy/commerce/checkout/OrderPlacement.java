package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.inventory.Reservations;
import shop.argosy.commerce.inventory.StockHolding;
import shop.argosy.commerce.orders.NewOrder;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderLine;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Uuid7;

/**
 * The transaction that makes an order of a cart. It locks the cart, its payments, the levels of its units, in this
 * order; checks the payment; takes the units; copies the cart; and tells of it in the outbox. All of it or nothing.
 */
@ApplicationScoped
public class OrderPlacement {

    private final Carts carts;
    private final CartPricing pricing;
    private final Orders orders;
    private final Payments payments;
    private final Reservations reservations;
    private final Clock clock;

    @Inject
    public OrderPlacement(Carts carts, CartPricing pricing, Orders orders, Payments payments, Reservations reservations, Clock clock) {
        this.carts = carts;
        this.pricing = pricing;
        this.orders = orders;
        this.payments = payments;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected OrderPlacement() {
        this(null, null, null, null, null, null);
    }

    PlacedOrder run(TenantTx tx, String cartId, PlaceRequest request) {
        Cart cart = carts.lock(tx, cartId);
        Optional<Order> placed = orders.ofCart(tx, cartId);
        if (placed.isPresent()) {
            return new PlacedOrder(placed.get(), payments.ofOrder(tx, placed.get().id()).getFirst().id(), false);
        }
        Payment payment = UsablePayment.of(payments.lockOfCart(tx, cartId), request.paymentId());
        PricedCart priced = pricing.of(tx, cart);
        Completeness.check(priced);
        checkTotal(priced, payment, request);
        Map<UUID, UUID> locations = take(tx, priced, payment);
        return new PlacedOrder(orders.place(tx, copy(priced, payment, locations)), payment.id(), true);
    }

    private static void checkTotal(PricedCart cart, Payment payment, PlaceRequest request) {
        var total = cart.totals().total();
        if (request.total() != null && !request.total().equals(total) || !payment.amount().equals(total)) {
            throw Problem.conflict("total-changed", "The total is another one by now. Look at the cart again and pay the new total.").with("total", total);
        }
    }

    /** The units that the payment holds; if their time ran out, the same units anew as long as there are enough. */
    private Map<UUID, UUID> take(TenantTx tx, PricedCart cart, Payment payment) {
        List<StockHolding> taken;
        try {
            taken = reservations.consume(tx, payment.id());
        } catch (Problem expired) {
            if (!expired.code().equals("reservation-expired")) {
                throw expired;
            }
            reservations.hold(tx, payment.id(), cart.claims(), clock.instant());
            taken = reservations.consume(tx, payment.id());
        }
        return taken.stream().collect(Collectors.toMap(StockHolding::variantId, StockHolding::locationId, (first, second) -> first));
    }

    private static NewOrder copy(PricedCart priced, Payment payment, Map<UUID, UUID> locations) {
        Cart cart = priced.cart();
        var origin = new NewOrder.Origin(cart.id(), cart.storefrontId(), cart.marketId(), cart.locale(), cart.channel());
        var person = new NewOrder.Person(cart.dataKeyId(), cart.email(), cart.shippingAddress(), cart.billingAddress());
        List<OrderLine> lines = priced.lines().stream().map(line -> line(line, locations.get(line.line().variantId()))).toList();
        return new NewOrder(origin, person, priced.method().map(method -> method.name()).orElse(null), priced.totals(), lines, payment);
    }

    private static OrderLine line(PricedCart.Line line, UUID location) {
        var variant = line.variant();
        return new OrderLine(Uuid7.next(), variant.productId(), line.line().variantId(), location, variant.productTitle(), variant.variant().title(), variant.variant().sku(),
                CartView.imageUrl(variant), variant.variant().requiresShipping(), line.line().quantity(), line.price().amount(), 0, 0, line.total().amount(), 0, 0, 0);
    }
}
