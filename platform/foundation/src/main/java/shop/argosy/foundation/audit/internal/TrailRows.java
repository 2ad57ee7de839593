package shop.argosy.foundation.audit.internal;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static shop.argosy.schema.default_schema.Tables.AUDIT_CHAIN;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.audit.Actor;
import shop.argosy.foundation.audit.AuditQuery;
import shop.argosy.foundation.audit.AuditRecord;

/** Records with their links, found. The tables of a shop and of the platform have the same form and name. */
public final class TrailRows {

    /** One more than the limit, the newest first. */
    public List<AuditRecord> find(DSLContext sql, AuditQuery query) {
        return sql.select(AUDIT_ENTRY.asterisk(), AUDIT_CHAIN.SEQUENCE, AUDIT_CHAIN.HASH).from(AUDIT_ENTRY).leftJoin(AUDIT_CHAIN).on(AUDIT_CHAIN.ENTRY_ID.eq(AUDIT_ENTRY.ID))
                .where(matches(query)).orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.ID.desc()).limit(query.limit() + 1).fetch(TrailRows::read);
    }

    private static Condition matches(AuditQuery query) {
        return Stream.of(
                        query.text() == null ? noCondition() : text(query.text()),
                        query.action() == null ? noCondition() : query.action().endsWith(".") ? AUDIT_ENTRY.ACTION.startsWith(query.action()) : AUDIT_ENTRY.ACTION.eq(query.action()),
                        query.kind() == null ? noCondition() : AUDIT_ENTRY.KIND.eq(query.kind()),
                        query.actor() == null ? noCondition() : actor(query.actor()),
                        query.entity() == null ? noCondition() : AUDIT_ENTRY.ENTITY_ID.eq(query.entity()),
                        query.from() == null ? noCondition() : AUDIT_ENTRY.AT.ge(query.from()),
                        query.to() == null ? noCondition() : AUDIT_ENTRY.AT.lt(query.to()),
                        query.after() == null ? noCondition() : row(AUDIT_ENTRY.AT, AUDIT_ENTRY.ID).lt(query.after().at(), query.after().id()))
                .reduce(noCondition(), Condition::and);
    }

    private static Condition text(String typed) {
        return AUDIT_ENTRY.ACTION.containsIgnoreCase(typed).or(AUDIT_ENTRY.ENTITY_TYPE.containsIgnoreCase(typed)).or(AUDIT_ENTRY.ENTITY_ID.containsIgnoreCase(typed))
                .or(DSL.cast(AUDIT_ENTRY.DETAILS, String.class).containsIgnoreCase(typed));
    }

    private static Condition actor(String typed) {
        try {
            return AUDIT_ENTRY.ACTOR_ID.eq(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return AUDIT_ENTRY.ACTOR_TYPE.eq(typed);
        }
    }

    private static AuditRecord read(Record row) {
        byte[] hash = row.get(AUDIT_CHAIN.HASH);
        return new AuditRecord(row.get(AUDIT_ENTRY.ID), row.get(AUDIT_ENTRY.AT), row.get(AUDIT_ENTRY.KIND), new Actor(row.get(AUDIT_ENTRY.ACTOR_TYPE), row.get(AUDIT_ENTRY.ACTOR_ID)),
                row.get(AUDIT_ENTRY.ACTION), row.get(AUDIT_ENTRY.ENTITY_TYPE), row.get(AUDIT_ENTRY.ENTITY_ID), row.get(AUDIT_ENTRY.DETAILS).data(),
                row.get(AUDIT_CHAIN.SEQUENCE), hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
