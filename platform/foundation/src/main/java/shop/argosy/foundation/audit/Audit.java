package shop.argosy.foundation.audit;

import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import shop.argosy.foundation.http.Json;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Uuid7;

/** Writes audit rows in the transaction of what they tell of. */
@ApplicationScoped
public class Audit {

    /** @param action in the past tense, named after the feature: {@code order.refunded} */
    public record Entry(Actor actor, String action, String entityType, String entityId, Map<String, Object> details) {
    }

    /** One row as read again. {@code details} is JSON. */
    public record Recorded(UUID id, Instant at, Actor actor, String action, String details) {
    }

    public void record(TenantTx tx, Actor actor, String action, String entityType, String entityId, Map<String, Object> details) {
        tx.sql().insertInto(AUDIT_ENTRY).set(AUDIT_ENTRY.ID, Uuid7.next())
                .set(AUDIT_ENTRY.ACTOR_TYPE, actor.type()).set(AUDIT_ENTRY.ACTOR_ID, actor.id())
                .set(AUDIT_ENTRY.ACTION, action).set(AUDIT_ENTRY.ENTITY_TYPE, entityType).set(AUDIT_ENTRY.ENTITY_ID, entityId)
                .set(AUDIT_ENTRY.DETAILS, JSONB.jsonb(Json.write(details))).execute();
    }

    public void record(PlatformTx tx, Entry entry) {
        var table = shop.argosy.schema.platform.Tables.AUDIT_ENTRY;
        tx.sql().insertInto(table).set(table.ID, Uuid7.next())
                .set(table.ACTOR_TYPE, entry.actor().type()).set(table.ACTOR_ID, entry.actor().id())
                .set(table.ACTION, entry.action()).set(table.ENTITY_TYPE, entry.entityType()).set(table.ENTITY_ID, entry.entityId())
                .set(table.DETAILS, JSONB.jsonb(Json.write(entry.details()))).execute();
    }

    /** What happened to one thing, oldest first. */
    public List<Recorded> of(TenantTx tx, String entityType, String entityId) {
        return tx.sql().selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ENTITY_TYPE.eq(entityType), AUDIT_ENTRY.ENTITY_ID.eq(entityId))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(row -> new Recorded(row.getId(), row.getAt(), new Actor(row.getActorType(), row.getActorId()), row.getAction(), row.getDetails().data()));
    }
}
