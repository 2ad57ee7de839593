package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import shop.argosy.commerce.orders.internal.OrderPersonRows;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.shipping.Shipments;
import shop.argosy.foundation.http.KeptAnswers;
import shop.argosy.foundation.json.CanonicalJson;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.tenancy.LockOrder;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sha256;
import shop.argosy.people.privacy.ErasesPeople;
import shop.argosy.people.privacy.Known;
import shop.argosy.people.privacy.KnowsPeople;
import shop.argosy.people.privacy.OrdersOfPeople;
import shop.argosy.people.privacy.Subject;

/** What orders know of people: who bought, where it went, and what staff wrote about it. What was sold for how much stays. */
@ApplicationScoped
public class OrderPeople implements KnowsPeople, ErasesPeople, OrdersOfPeople {

    private final Orders orders;
    private final Payments payments;
    private final Refunds refunds;
    private final Shipments shipments;
    private final KeptAnswers answers;
    private final OrderPersonRows rows = new OrderPersonRows();

    @Inject
    public OrderPeople(Orders orders, Payments payments, Refunds refunds, Shipments shipments, KeptAnswers answers) {
        this.orders = orders;
        this.payments = payments;
        this.refunds = refunds;
        this.shipments = shipments;
        this.answers = answers;
    }

    /** For CDI's proxy alone. */
    protected OrderPeople() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Known> of(TenantTx tx, Map<UUID, PersonKey> keys) {
        return rows.people(tx, keys.keySet()).stream().map(order -> {
            PersonKey key = keys.get(order.dataKeyId());
            List<PostalAddress> addresses = Stream.of(order.shippingAddress(), order.billingAddress()).map(address -> key.open(address, PostalAddress.class)).filter(Objects::nonNull).toList();
            return new Known(key.id(), key.open(order.email()), addresses);
        }).toList();
    }

    @Override
    public Optional<UUID> keyOf(TenantTx tx, String number) {
        return rows.keyOf(tx, number);
    }

    @Override
    public Books books(TenantTx tx, Collection<UUID> keys) {
        List<Order> all = ofPeople(tx, keys);
        List<Map<String, Object>> entries = all.stream().map(order -> entry(tx, order)).toList();
        return new Books(all.stream().map(Order::number).toList(), Sha256.hex(CanonicalJson.bytes(entries)));
    }

    private Map<String, Object> entry(TenantTx tx, Order order) {
        var paid = payments.ofOrder(tx, order.id()).stream().map(payment -> List.of(payment.id(), payment.status(), payment.amount(), payment.captured(), payment.refunded())).toList();
        var returned = refunds.ofOrder(tx, order.id()).stream().map(refund -> List.of(refund.id(), refund.amount(), refund.shipping(), refund.status(), refund.lines())).toList();
        return Map.of("number", order.number(), "totals", order.totals(), "standing", order.standing(), "lines", order.lines(), "payments", paid, "refunds", returned);
    }

    @Override
    public LockOrder locks() {
        return LockOrder.ORDER;
    }

    @Override
    public void begin(TenantTx tx, Subject subject) {
        rows.lock(tx, subject.keys());
        if (subject.again()) {
            return;
        }
        List<String> open = ofPeople(tx, subject.keys()).stream().filter(order -> isOpen(tx, order)).map(Order::number).toList();
        if (!open.isEmpty()) {
            throw Problem.conflict("open-orders", "Nothing was erased, because this person is still owed something: order " + String.join(", ", open)
                    + ". Send or cancel what is open and let its payment settle, then erase again.").with("orders", open);
        }
    }

    @Override
    public Map<String, Integer> erase(TenantTx tx, Subject subject) {
        List<Order> all = ofPeople(tx, subject.keys());
        List<UUID> ids = all.stream().map(Order::id).toList();
        return Map.of("orders", rows.empty(tx, ids), "remarks", rows.emptyRemarks(tx, ids), "tracking_numbers", shipments.forgetTracking(tx, ids),
                "kept_answers", answers.forget(tx, OrderCall.scopes(all.stream().map(Order::number).toList())));
    }

    private boolean isOpen(TenantTx tx, Order order) {
        return order.standing().status() == OrderStatus.OPEN || refunds.ofOrder(tx, order.id()).stream().anyMatch(refund -> refund.status() == Refund.Status.PENDING);
    }

    private List<Order> ofPeople(TenantTx tx, Collection<UUID> keys) {
        return rows.ids(tx, keys).stream().map(id -> orders.byId(tx, id).orElseThrow()).toList();
    }
}
