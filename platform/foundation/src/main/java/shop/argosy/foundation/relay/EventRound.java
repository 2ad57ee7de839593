package shop.argosy.foundation.relay;

import static shop.argosy.schema.default_schema.Tables.EVENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;
import shop.argosy.schema.default_schema.tables.records.EventRecord;

/**
 * Delivers what one shop has published, subscriber by subscriber. A failure stops the aggregate for the subscriber
 * that failed and nothing else.
 */
final class EventRound {

    private static final System.Logger LOG = System.getLogger(EventRound.class.getName());
    private static final int BATCH = 200;

    private final Tenants tenants;
    private final Wakeups wakeups;
    private final List<EventSubscriber> subscribers;

    EventRound(Tenants tenants, Wakeups wakeups, List<EventSubscriber> subscribers) {
        this.tenants = tenants;
        this.wakeups = wakeups;
        this.subscribers = subscribers;
    }

    void run(Tenant tenant, HeldLease lease) {
        List<Delivery> batch;
        do {
            batch = tenants.asWorker(tenant, tx -> unpublished(tx));
            for (EventSubscriber subscriber : subscribers) {
                deliver(tenant, subscriber, batch, lease);
            }
            List<Delivery> finished = batch;
            tenants.asWorker(tenant, tx -> write(tx, finished));
        } while (batch.size() == BATCH && batch.stream().anyMatch(delivery -> delivery.failure == null));
    }

    private List<Delivery> unpublished(TenantTx tx) {
        return tx.sql().selectFrom(EVENT).where(EVENT.PUBLISHED_AT.isNull())
                .orderBy(EVENT.ATTEMPTS, EVENT.AGGREGATE_VERSION, EVENT.ID).limit(BATCH)
                .fetch(Delivery::new).stream().sorted(Delivery.IN_ORDER).toList();
    }

    private static void deliver(Tenant tenant, EventSubscriber subscriber, List<Delivery> batch, HeldLease lease) {
        var ready = new ArrayList<Delivery>();
        var stopped = new HashSet<UUID>();
        for (Delivery delivery : batch) {
            if (!delivery.pendingFor(subscriber)) {
                continue;
            }
            if (delivery.isWaiting()) {
                stopped.add(delivery.event.aggregateId());
            }
            if (!stopped.contains(delivery.event.aggregateId())) {
                ready.add(delivery);
            }
        }
        lease.check();
        if (!ready.isEmpty() && !deliverTogether(tenant, subscriber, ready)) {
            deliverOneByOne(tenant, subscriber, ready, lease);
        }
    }

    private static boolean deliverTogether(Tenant tenant, EventSubscriber subscriber, List<Delivery> ready) {
        if (ready.size() == 1) {
            return false;
        }
        try {
            subscriber.receiveAll(tenant, ready.stream().map(delivery -> delivery.event).toList());
            ready.forEach(delivery -> delivery.deliveredTo.add(subscriber.name()));
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Subscriber " + subscriber.name() + " wants its events one by one", e);
            return false;
        }
    }

    private static void deliverOneByOne(Tenant tenant, EventSubscriber subscriber, List<Delivery> ready, HeldLease lease) {
        Set<UUID> stopped = new HashSet<>();
        for (Delivery delivery : ready) {
            if (stopped.contains(delivery.event.aggregateId())) {
                continue;
            }
            lease.check();
            try {
                subscriber.receive(tenant, delivery.event);
                delivery.deliveredTo.add(subscriber.name());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Subscriber " + subscriber.name() + " failed at event " + delivery.event.id() + " of " + tenant.schema(), e);
                delivery.failure = e.getClass().getSimpleName() + ": " + e.getMessage();
                stopped.add(delivery.event.aggregateId());
            }
        }
    }

    private Void write(TenantTx tx, List<Delivery> batch) {
        Instant soonest = null;
        for (Delivery delivery : batch) {
            boolean complete = subscribers.stream().noneMatch(delivery::pendingFor);
            if (complete) {
                tx.sql().update(EVENT).set(EVENT.PUBLISHED_AT, DSL.currentInstant()).set(EVENT.DELIVERED_TO, delivery.names()).setNull(EVENT.LAST_ERROR)
                        .where(EVENT.ID.eq(delivery.event.id())).execute();
            } else if (delivery.failure != null) {
                var retryAt = Instant.now().plus(Backoff.after(delivery.attempts + 1));
                tx.sql().update(EVENT).set(EVENT.DELIVERED_TO, delivery.names()).set(EVENT.ATTEMPTS, delivery.attempts + 1)
                        .set(EVENT.LAST_ERROR, delivery.failure).set(EVENT.RETRY_AT, retryAt).where(EVENT.ID.eq(delivery.event.id())).execute();
                soonest = soonest == null || retryAt.isBefore(soonest) ? retryAt : soonest;
            } else {
                tx.sql().update(EVENT).set(EVENT.DELIVERED_TO, delivery.names()).where(EVENT.ID.eq(delivery.event.id())).execute();
                var later = delivery.retryAt == null ? Instant.now().plus(Duration.ofSeconds(1)) : delivery.retryAt;
                soonest = soonest == null || later.isBefore(soonest) ? later : soonest;
            }
        }
        if (soonest != null) {
            wakeups.wake(tx, WakeupKind.EVENTS, soonest);
        }
        return null;
    }

    /** One event on its way. */
    private static final class Delivery {

        /** Versions rise within an aggregate; between aggregates the order is free. */
        private static final Comparator<Delivery> IN_ORDER = Comparator
                .comparing((Delivery delivery) -> delivery.event.aggregateVersion())
                .thenComparing(delivery -> delivery.event.id());

        private final DeliveredEvent event;
        private final List<String> deliveredTo;
        private final int attempts;
        private final Instant retryAt;
        private String failure;

        private Delivery(EventRecord row) {
            event = new DeliveredEvent(row.getId(), row.getAggregateType(), row.getAggregateId(), row.getAggregateVersion(), row.getType(),
                    row.getSchemaVersion(), Json.read(row.getPayload().data()), row.getCreatedAt());
            deliveredTo = new ArrayList<>(Arrays.asList(row.getDeliveredTo()));
            attempts = row.getAttempts();
            retryAt = row.getRetryAt();
        }

        private boolean pendingFor(EventSubscriber subscriber) {
            return subscriber.types().contains(event.type()) && !deliveredTo.contains(subscriber.name());
        }

        private boolean isWaiting() {
            return retryAt != null && retryAt.isAfter(Instant.now());
        }

        private String[] names() {
            return deliveredTo.toArray(String[]::new);
        }
    }
}
