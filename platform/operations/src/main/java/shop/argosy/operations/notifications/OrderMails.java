package shop.argosy.operations.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.OrderCancellation;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;
import shop.argosy.operations.notifications.internal.MailRows;
import shop.argosy.operations.notifications.internal.QueuedMail;

/** Queues one mail for each thing that a buyer should hear of, however often he is told of it. */
@ApplicationScoped
public class OrderMails implements EventSubscriber {

    private final Tenants tenants;
    private final Orders orders;
    private final OrderCancellation cancellations;
    private final PersonKeys keys;
    private final Jobs jobs;
    private final Clock clock;
    private final MailRows rows = new MailRows();

    @Inject
    public OrderMails(Tenants tenants, Orders orders, OrderCancellation cancellations, PersonKeys keys, Jobs jobs, Clock clock) {
        this.tenants = tenants;
        this.orders = orders;
        this.cancellations = cancellations;
        this.keys = keys;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected OrderMails() {
        this(null, null, null, null, null, null);
    }

    @Override
    public String name() {
        return "notifications.order-mails";
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(MailKind.events());
    }

    @Override
    public void receive(Tenant tenant, DeliveredEvent event) {
        tenants.asWorker(tenant, tx -> {
            Order order = orders.byId(tx, event.id("order_id")).orElseThrow();
            MailKind kind = MailKind.of(event.type());
            if (!isToldByCancellation(tx, order, event.id(kind.subject()))) {
                queue(tx, kind, order, event);
            }
            return null;
        });
    }

    /** The mail that tells of a cancellation tells of its refund too. */
    private boolean isToldByCancellation(TenantTx tx, Order order, UUID subject) {
        return order.isCancelled() && cancellations.of(tx, order.id()).map(Cancellation::refundId).filter(subject::equals).isPresent();
    }

    /** A buyer who was erased in the meantime hears nothing. */
    private void queue(TenantTx tx, MailKind kind, Order order, DeliveredEvent event) {
        var key = keys.open(tx, order.dataKeyId());
        String address = key.erased() ? null : orders.buyer(tx, order).email();
        if (address == null) {
            return;
        }
        UUID subject = event.id(kind.subject());
        var mail = new QueuedMail(Uuid7.next(), kind.template(), key.id(), key.seal(address), order.locale(), order.id(), subject, clock.instant());
        if (rows.add(tx, mail, kind.template() + "/" + subject)) {
            jobs.schedule(tx, new NewJob(SendMail.TYPE, Map.of("mail_id", mail.id()), null, clock.instant()));
        }
    }
}
