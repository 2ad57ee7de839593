package shop.argosy.foundation.audit;

import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.relay.WakeupKind;
import shop.argosy.foundation.relay.Wakeups;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Writes audit rows in the transaction of what they tell of. They are chained a moment later. */
@ApplicationScoped
public class Audit {

    static final String CHANGE = "change";
    static final String ACCESS = "access";

    private final Wakeups wakeups;

    @Inject
    public Audit(Wakeups wakeups) {
        this.wakeups = wakeups;
    }

    /** For CDI's proxy alone. */
    protected Audit() {
        this(null);
    }

    /** @param action in the past tense, named after the feature: {@code order.refunded} */
    public record Entry(Actor actor, String action, String entityType, String entityId, Map<String, Object> details) {
    }

    /** One row as read again. {@code details} is JSON. */
    public record Recorded(UUID id, Instant at, Actor actor, String action, String details) {
    }

    /** Something was changed. */
    public void record(TenantTx tx, Actor actor, String action, String entityType, String entityId, Map<String, Object> details) {
        write(tx, CHANGE, new Entry(actor, action, entityType, entityId, details));
    }

    /** Something of people, or the audit itself, was looked at: {@code order.read}. */
    public void read(TenantTx tx, Actor actor, String action, String entityType, String entityId, Map<String, Object> details) {
        write(tx, ACCESS, new Entry(actor, action, entityType, entityId, details));
    }

    public void record(PlatformTx tx, Entry entry) {
        insert(tx.sql(), CHANGE, entry);
    }

    /** Somebody got in, or tried to. */
    public void read(PlatformTx tx, Entry entry) {
        insert(tx.sql(), ACCESS, entry);
    }

    void write(TenantTx tx, String kind, Entry entry) {
        insert(tx.sql(), kind, entry);
        wakeups.wake(tx, WakeupKind.AUDIT, null);
    }

    /** The tables of a shop and of the platform have the same form and name. A shop's record gets another id, from the database. */
    private static void insert(DSLContext sql, String kind, Entry entry) {
        sql.insertInto(AUDIT_ENTRY).set(AUDIT_ENTRY.ID, Uuid7.next()).set(AUDIT_ENTRY.KIND, kind)
                .set(AUDIT_ENTRY.ACTOR_TYPE, entry.actor().type()).set(AUDIT_ENTRY.ACTOR_ID, entry.actor().id())
                .set(AUDIT_ENTRY.ACTION, entry.action()).set(AUDIT_ENTRY.ENTITY_TYPE, entry.entityType()).set(AUDIT_ENTRY.ENTITY_ID, entry.entityId())
                .set(AUDIT_ENTRY.DETAILS, JSONB.jsonb(Json.write(entry.details()))).execute();
    }

    /** What happened to one thing, oldest first; who looked at it is left out. */
    public List<Recorded> of(TenantTx tx, String entityType, String entityId) {
        return tx.sql().selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY_TYPE.eq(entityType), AUDIT_ENTRY.ENTITY_ID.eq(entityId), AUDIT_ENTRY.KIND.eq(CHANGE))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(row -> new Recorded(row.getId(), row.getAt(), new Actor(row.getActorType(), row.getActorId()), row.getAction(), row.getDetails().data()));
    }
}
