package shop.argosy.commerce.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.outbox.NewEvent;
import shop.argosy.foundation.outbox.Outbox;
import shop.argosy.foundation.tenancy.TenantTx;

/**
 * News of orders: an event in the outbox for other features, a row in the audit for the order's history. The event's
 * version is the order's, so every piece of news follows a change of the order.
 */
@ApplicationScoped
public class OrderEvents {

    /** Payloads name {@code order_id}; shipped also {@code shipment_id}, refunded also {@code refund_id}. Aggregate {@code order}. */
    public static final String PLACED = "orders.placed";
    public static final String PAID = "orders.paid";
    public static final String SHIPPED = "orders.shipped";
    public static final String REFUNDED = "orders.refunded";
    public static final String CANCELLED = "orders.cancelled";

    private final Outbox outbox;
    private final Audit audit;

    @Inject
    public OrderEvents(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** For CDI's proxy alone. */
    protected OrderEvents() {
        this(null, null);
    }

    /** @param subject name and id of what else the event is about; empty for the order alone */
    public void publish(TenantTx tx, Order order, String type, Map<String, UUID> subject) {
        var payload = new LinkedHashMap<String, Object>(subject);
        payload.put("order_id", order.id());
        outbox.publish(tx, new NewEvent("order", order.id(), order.version(), type, payload));
    }

    /**
     * With the number by which people know the order, and the currency of amounts.
     *
     * @param action {@code order.placed} and so on
     */
    public void remember(TenantTx tx, Order order, Actor actor, String action, Map<String, Object> details) {
        var told = new LinkedHashMap<String, Object>(details);
        told.put("number", order.number());
        told.put("currency", order.currency().getCurrencyCode());
        audit.record(tx, actor, action, "order", order.id().toString(), told);
    }
}
