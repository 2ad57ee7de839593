package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;
import static shop.argosy.schema.platform.Tables.TENANT;
import static shop.argosy.schema.platform.Tables.UNTOLD_RECORD;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.Audit;
import shop.argosy.foundation.json.Json;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Tenant;
import shop.argosy.kernel.Uuid7;

/** Rows of untold_record. */
public final class UntoldRows {

    private static final int AT_A_TIME = 100;
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
    };

    /** A record that its shop has not heard of for sure. */
    public record Untold(UUID id, Tenant shop, String kind, Audit.Entry entry) {
    }

    public void add(PlatformTx tx, UUID shop, String kind, Audit.Entry entry) {
        tx.sql().insertInto(UNTOLD_RECORD).set(UNTOLD_RECORD.ID, Uuid7.next()).set(UNTOLD_RECORD.TENANT_ID, shop).set(UNTOLD_RECORD.KIND, kind)
                .set(UNTOLD_RECORD.ACTOR_TYPE, entry.actor().type()).set(UNTOLD_RECORD.ACTOR_ID, entry.actor().id()).set(UNTOLD_RECORD.ACTION, entry.action())
                .set(UNTOLD_RECORD.ENTITY_TYPE, entry.entityType()).set(UNTOLD_RECORD.ENTITY_ID, entry.entityId())
                .set(UNTOLD_RECORD.DETAILS, JSONB.jsonb(Json.write(entry.details()))).execute();
    }

    /** Oldest first, at most 100. None of a shop that is being deleted. */
    public List<Untold> of(PlatformTx tx, UUID shop) {
        return tx.sql().select(TENANT.fields()).select(UNTOLD_RECORD.fields()).from(UNTOLD_RECORD).join(TENANT).on(TENANT.ID.eq(UNTOLD_RECORD.TENANT_ID))
                .where(UNTOLD_RECORD.TENANT_ID.eq(shop), TENANT.STATUS.in(TenantState.codes())).orderBy(UNTOLD_RECORD.ID).limit(AT_A_TIME).fetch(UntoldRows::read);
    }

    public List<UUID> shopsWaitingSince(PlatformTx tx, Instant before) {
        return tx.sql().selectDistinct(UNTOLD_RECORD.TENANT_ID).from(UNTOLD_RECORD).where(UNTOLD_RECORD.CREATED_AT.lt(before)).fetch(UNTOLD_RECORD.TENANT_ID);
    }

    public void told(PlatformTx tx, UUID id) {
        tx.sql().deleteFrom(UNTOLD_RECORD).where(UNTOLD_RECORD.ID.eq(id)).execute();
    }

    /** Whether the shop's audit has the record, which names it in this detail. */
    public boolean isTold(TenantTx tx, Audit.Entry entry, String detail, UUID id) {
        return tx.sql().fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.ENTITY_TYPE.eq(entry.entityType()), AUDIT_ENTRY.ENTITY_ID.eq(entry.entityId()),
                DSL.jsonbGetAttributeAsText(AUDIT_ENTRY.DETAILS, detail).eq(id.toString()));
    }

    private static Untold read(Record row) {
        var actor = new Actor(row.get(UNTOLD_RECORD.ACTOR_TYPE), row.get(UNTOLD_RECORD.ACTOR_ID));
        return new Untold(row.get(UNTOLD_RECORD.ID), TenantDirectory.read(row), row.get(UNTOLD_RECORD.KIND), new Audit.Entry(actor, row.get(UNTOLD_RECORD.ACTION),
                row.get(UNTOLD_RECORD.ENTITY_TYPE), row.get(UNTOLD_RECORD.ENTITY_ID), Json.mapper().convertValue(Json.read(row.get(UNTOLD_RECORD.DETAILS).data()), DETAILS)));
    }
}
