package shop.argosy.foundation.relay;

import static shop.argosy.schema.default_schema.Tables.EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Delivers what one shop has published, subscriber by subscriber. A failure stops the aggregate for the subscriber
 * that failed and nothing else; an event counts as published when all of its aggregate before it do.
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
        boolean mayBeMore = true;
        while (mayBeMore) {
            var now = Instant.now();
            List<Delivery> batch = tenants.asWorker(tenant, tx -> next(tx, now));
            for (EventSubscriber subscriber : subscribers) {
                deliver(tenant, subscriber, batch, lease);
            }
            int published = tenants.asWorker(tenant, tx -> write(tx, batch));
            mayBeMore = batch.size() >= BATCH && published > 0;
        }
    }

    /** What is due, and all else of the same aggregates that has not arrived everywhere: nothing may overtake it. */
    private static List<Delivery> next(TenantTx tx, Instant now) {
        var due = tx.sql().selectFrom(EVENT).where(EVENT.PUBLISHED_AT.isNull(), EVENT.RETRY_AT.isNull().or(EVENT.RETRY_AT.le(now)))
                .orderBy(EVENT.ATTEMPTS, EVENT.AGGREGATE_VERSION, EVENT.ID).limit(BATCH).fetch();
        var others = tx.sql().selectFrom(EVENT).where(EVENT.PUBLISHED_AT.isNull(), EVENT.AGGREGATE_ID.in(due.intoSet(EVENT.AGGREGATE_ID)), EVENT.ID.notIn(due.intoSet(EVENT.ID))).fetch();
        return Stream.concat(due.stream(), others.stream()).map(row -> new Delivery(row, now)).sorted(Delivery.IN_ORDER).toList();
    }

    private static void deliver(Tenant tenant, EventSubscriber subscriber, List<Delivery> batch, HeldLease lease) {
        var ready = new ArrayList<Delivery>();
        var stopped = new HashSet<Delivery.Aggregate>();
        for (Delivery delivery : batch) {
            if (!delivery.isPendingFor(subscriber)) {
                continue;
            }
            if (delivery.isWaiting()) {
                stopped.add(delivery.aggregate());
            }
            if (!stopped.contains(delivery.aggregate())) {
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
            subscriber.receiveAll(tenant, ready.stream().map(Delivery::event).toList());
            ready.forEach(delivery -> delivery.delivered(subscriber));
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Subscriber " + subscriber.name() + " wants its events one by one", e);
            return false;
        }
    }

    private static void deliverOneByOne(Tenant tenant, EventSubscriber subscriber, List<Delivery> ready, HeldLease lease) {
        Set<Delivery.Aggregate> stopped = new HashSet<>();
        for (Delivery delivery : ready) {
            if (stopped.contains(delivery.aggregate())) {
                continue;
            }
            lease.check();
            try {
                subscriber.receive(tenant, delivery.event());
                delivery.delivered(subscriber);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Subscriber " + subscriber.name() + " failed at event " + delivery.event().id() + " of " + tenant.schema(), e);
                delivery.failed(e);
                stopped.add(delivery.aggregate());
            }
        }
    }

    /** @return how many are published now; each of the others is due again at a later time */
    private int write(TenantTx tx, List<Delivery> batch) {
        Map<Delivery.Aggregate, Instant> stopped = new HashMap<>();
        int published = 0;
        for (Delivery delivery : batch) {
            Instant stopper = stopped.get(delivery.aggregate());
            if (stopper == null && delivery.isComplete(subscribers)) {
                publish(tx, delivery);
                published++;
            } else {
                Instant retryAt = delivery.retryAt(stopper);
                postpone(tx, delivery, retryAt);
                stopped.putIfAbsent(delivery.aggregate(), retryAt);
            }
        }
        wakeAgain(tx);
        return published;
    }

    /** Also for those that wait and were not in this round. */
    private void wakeAgain(TenantTx tx) {
        Instant soonest = tx.sql().select(DSL.min(EVENT.RETRY_AT)).from(EVENT).where(EVENT.PUBLISHED_AT.isNull()).fetchSingle().value1();
        if (soonest != null) {
            wakeups.wake(tx, WakeupKind.EVENTS, soonest);
        }
    }

    private static void publish(TenantTx tx, Delivery delivery) {
        tx.sql().update(EVENT).set(EVENT.PUBLISHED_AT, DSL.currentInstant()).set(EVENT.DELIVERED_TO, delivery.deliveredTo()).setNull(EVENT.LAST_ERROR)
                .where(EVENT.ID.eq(delivery.event().id())).execute();
    }

    private static void postpone(TenantTx tx, Delivery delivery, Instant retryAt) {
        tx.sql().update(EVENT).set(EVENT.DELIVERED_TO, delivery.deliveredTo()).set(EVENT.ATTEMPTS, delivery.attempts()).set(EVENT.LAST_ERROR, delivery.error())
                .set(EVENT.RETRY_AT, retryAt).where(EVENT.ID.eq(delivery.event().id())).execute();
    }
}
