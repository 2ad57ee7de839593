package shop.argosy.foundation.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.outbox.DeliveredEvent;
import shop.argosy.foundation.outbox.EventSubscriber;
import shop.argosy.schema.default_schema.tables.records.EventRecord;

/** One event on its way. */
final class Delivery {

    /** Versions rise within an aggregate; between aggregates the order is free. */
    static final Comparator<Delivery> IN_ORDER = Comparator
            .comparing((Delivery delivery) -> delivery.event.aggregateVersion())
            .thenComparing(delivery -> delivery.event.id());

    private final DeliveredEvent event;
    private final List<String> deliveredTo;
    private final boolean waiting;
    private int attempts;
    private Instant retryAt;
    private String error;

    /** What rises by versions. */
    record Aggregate(String type, UUID id) {
    }

    Delivery(EventRecord row, Instant now) {
        event = new DeliveredEvent(row.getId(), row.getAggregateType(), row.getAggregateId(), row.getAggregateVersion(), row.getType(),
                row.getSchemaVersion(), Json.read(row.getPayload().data()), row.getCreatedAt());
        deliveredTo = new ArrayList<>(Arrays.asList(row.getDeliveredTo()));
        attempts = row.getAttempts();
        waiting = row.getRetryAt() != null && row.getRetryAt().isAfter(now);
        retryAt = waiting ? row.getRetryAt() : null;
        error = row.getLastError();
    }

    DeliveredEvent event() {
        return event;
    }

    Aggregate aggregate() {
        return new Aggregate(event.aggregateType(), event.aggregateId());
    }

    boolean isPendingFor(EventSubscriber subscriber) {
        return subscriber.types().contains(event.type()) && !deliveredTo.contains(subscriber.name());
    }

    boolean isComplete(Collection<EventSubscriber> subscribers) {
        return subscribers.stream().noneMatch(this::isPendingFor);
    }

    /** Since an earlier round. */
    boolean isWaiting() {
        return waiting;
    }

    void delivered(EventSubscriber subscriber) {
        deliveredTo.add(subscriber.name());
    }

    String[] deliveredTo() {
        return deliveredTo.toArray(String[]::new);
    }

    void failed(RuntimeException reason) {
        attempts++;
        error = reason.getClass().getSimpleName() + ": " + reason.getMessage();
        retryAt = Instant.now().plus(Backoff.after(attempts));
    }

    int attempts() {
        return attempts;
    }

    /** Of the last failure, or null. */
    String error() {
        return error;
    }

    /** @param stopper when the event is due that stops this one, or null */
    Instant retryAt(Instant stopper) {
        return retryAt == null ? stopper : retryAt;
    }
}
