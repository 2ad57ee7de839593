package shop.argosy.foundation.outbox;

import static shop.argosy.schema.default_schema.Tables.EVENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.relay.Backlog;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.relay.Wakeups;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Writes events beside the change they tell of and wakes the workers when the transaction commits. */
@ApplicationScoped
public class Outbox {

    private final Wakeups wakeups;

    @Inject
    public Outbox(Wakeups wakeups) {
        this.wakeups = wakeups;
    }

    /** For CDI's proxy alone. */
    protected Outbox() {
        this(null);
    }

    /** Events that not all subscribers have yet. */
    public Backlog backlog(TenantTx tx) {
        return backlog(tx, EVENT.PUBLISHED_AT.isNull());
    }

    /** Events of these types that this subscriber has not yet. */
    public Backlog backlog(TenantTx tx, EventSubscriber subscriber) {
        return backlog(tx, EVENT.PUBLISHED_AT.isNull().and(EVENT.TYPE.in(subscriber.types())).andNot(DSL.val(subscriber.name()).eq(DSL.any(EVENT.DELIVERED_TO))));
    }

    public void publish(TenantTx tx, NewEvent event) {
        tx.sql().insertInto(EVENT).set(EVENT.ID, Uuid7.next())
                .set(EVENT.AGGREGATE_TYPE, event.aggregateType()).set(EVENT.AGGREGATE_ID, event.aggregateId())
                .set(EVENT.AGGREGATE_VERSION, event.aggregateVersion()).set(EVENT.TYPE, event.type())
                .set(EVENT.PAYLOAD, JSONB.jsonb(Json.write(event.payload()))).execute();
        wakeups.wake(tx, WakeupKind.EVENTS, null);
    }

    private static Backlog backlog(TenantTx tx, Condition condition) {
        return tx.sql().select(DSL.count(), DSL.min(EVENT.CREATED_AT)).from(EVENT).where(condition).fetchSingle(row -> new Backlog(row.value1(), row.value2()));
    }
}
