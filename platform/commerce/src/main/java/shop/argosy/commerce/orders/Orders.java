package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.commerce.orders.internal.OrderRows;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;

/** A shop's orders. */
@ApplicationScoped
public class Orders {

    private final PersonKeys keys;
    private final Payments payments;
    private final OrderEvents events;
    private final OrderRows rows = new OrderRows();

    @Inject
    public Orders(PersonKeys keys, Payments payments, OrderEvents events) {
        this.keys = keys;
        this.payments = payments;
        this.events = events;
    }

    /** For CDI's proxy alone. */
    protected Orders() {
        this(null, null, null);
    }

    /** Writes the copy of a cart. The caller holds the locks of the cart and of the payment. */
    public Order place(TenantTx tx, NewOrder order) {
        UUID id = rows.insert(tx, order, Standing.of(false, order.lines(), order.payment()));
        payments.assign(tx, order.payment(), id);
        index(tx, order.person());
        Order placed = rows.byId(tx, id).orElseThrow();
        events.publish(tx, placed, OrderEvents.PLACED, Map.of());
        events.remember(tx, placed, Actor.BUYER, "order.placed", Map.of("number", placed.number()));
        return placed;
    }

    /** From now on staff find the order by who bought it. */
    private void index(TenantTx tx, NewOrder.Person person) {
        PersonKey key = keys.open(tx, person.dataKeyId());
        var addresses = Stream.of(person.shippingAddress(), person.billingAddress()).map(address -> key.open(address, PostalAddress.class)).filter(Objects::nonNull).toList();
        keys.index().describe(tx, key.id(), key.open(person.email()), addresses);
    }

    public Optional<Order> ofCart(TenantTx tx, String cartId) {
        return rows.ofCart(tx, cartId);
    }

    /** Those of these carts that became orders. */
    public Set<String> cartsAmong(TenantTx tx, Collection<String> carts) {
        return rows.cartsAmong(tx, carts);
    }

    public Optional<Order> byToken(TenantTx tx, String token) {
        return rows.byToken(tx, token);
    }

    public Optional<Order> byId(TenantTx tx, UUID id) {
        return rows.byId(tx, id);
    }

    /** @throws Problem 404 */
    public Order byNumber(TenantTx tx, String number) {
        return rows.byNumber(tx, number).orElseThrow(() -> Problem.notFound("order"));
    }

    /** @throws Problem 404 */
    public LockedOrder lock(TenantTx tx, String number) {
        Payment payment = payments.lockOfOrder(tx, byNumber(tx, number).id()).orElseThrow();
        return new LockedOrder(byNumber(tx, number), payment);
    }

    public Buyer buyer(TenantTx tx, Order order) {
        return rows.buyer(tx, order.id(), keys.open(tx, order.dataKeyId()));
    }

    /** The newest first. */
    public Page<OrderSummary> list(TenantTx tx, OrderQuery query) {
        List<OrderRows.Listed> found = rows.list(tx, query, query.text() == null ? null : keys.index().matching(tx, query.text()));
        Map<UUID, PersonKey> opened = keys.openAll(tx, found.stream().map(OrderRows.Listed::dataKeyId).toList());
        return Cursors.page(found.stream().map(row -> row.open(opened.get(row.dataKeyId()))).toList(), query.limit(), order -> new Position(order.placedAt(), order.id()));
    }
}
