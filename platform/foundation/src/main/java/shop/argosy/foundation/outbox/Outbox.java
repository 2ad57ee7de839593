package shop.argosy.foundation.outbox;

import static shop.argosy.schema.default_schema.Tables.EVENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jooq.JSONB;
import shop.argosy.foundation.http.Json;
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

    public void publish(TenantTx tx, NewEvent event) {
        tx.sql().insertInto(EVENT).set(EVENT.ID, Uuid7.next())
                .set(EVENT.AGGREGATE_TYPE, event.aggregateType()).set(EVENT.AGGREGATE_ID, event.aggregateId())
                .set(EVENT.AGGREGATE_VERSION, event.aggregateVersion()).set(EVENT.TYPE, event.type())
                .set(EVENT.PAYLOAD, JSONB.jsonb(Json.write(event.payload()))).execute();
        wakeups.wake(tx, WakeupKind.EVENTS, null);
    }
}
