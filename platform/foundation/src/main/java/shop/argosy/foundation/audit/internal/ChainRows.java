package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.default_schema.Tables.AUDIT_CHAIN;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import shop.argosy.schema.default_schema.tables.records.AuditChainRecord;
import shop.argosy.schema.default_schema.tables.records.AuditEntryRecord;

/** Rows of audit_chain, of a shop or of the platform: the connection decides which. */
public final class ChainRows {

    /** A record that commits later than this after its id was made is found by {@code ops/audit verify} alone. */
    private static final Duration LATEST_COMMIT = Duration.ofHours(1);
    private static final int BATCH = 1_000;

    /** Chains what is new. Two at once cannot fork a chain: the later one fails and comes again. @return the last link, when there are new ones */
    public Optional<Link> extend(DSLContext sql, String chain) {
        Optional<AuditChainRecord> last = last(sql);
        List<AuditEntryRecord> fresh = unchained(sql, last);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Link head = last.map(row -> new Link(row.getSequence(), row.getHash())).orElse(Link.beginning(chain));
        var rows = new ArrayList<AuditChainRecord>();
        for (AuditEntryRecord entry : fresh) {
            Link next = head.next(entry);
            rows.add(row(head, next, entry.getId()));
            head = next;
        }
        sql.batchInsert(rows).execute();
        return Optional.of(head);
    }

    public Optional<Link> head(DSLContext sql) {
        return last(sql).map(row -> new Link(row.getSequence(), row.getHash()));
    }

    /** Of the chain's records, those that are left. */
    public long records(DSLContext sql) {
        return sql.fetchCount(AUDIT_ENTRY);
    }

    public boolean anyUnchained(DSLContext sql) {
        return sql.fetchExists(DSL.selectOne().from(AUDIT_ENTRY).where(isUnchained(last(sql))));
    }

    private static Optional<AuditChainRecord> last(DSLContext sql) {
        return sql.selectFrom(AUDIT_CHAIN).orderBy(AUDIT_CHAIN.SEQUENCE.desc()).limit(1).fetchOptional();
    }

    private static List<AuditEntryRecord> unchained(DSLContext sql, Optional<AuditChainRecord> last) {
        return sql.selectFrom(AUDIT_ENTRY).where(isUnchained(last)).orderBy(AUDIT_ENTRY.ID).limit(BATCH).fetch();
    }

    private static Condition isUnchained(Optional<AuditChainRecord> last) {
        Condition missing = DSL.notExists(DSL.selectOne().from(AUDIT_CHAIN).where(AUDIT_CHAIN.ENTRY_ID.eq(AUDIT_ENTRY.ID)));
        return last.map(row -> AUDIT_ENTRY.ID.ge(firstIdOf(row.getChainedAt().minus(LATEST_COMMIT))).and(missing)).orElse(missing);
    }

    /** The smallest UUIDv7 of a millisecond. */
    private static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L);
    }

    private static AuditChainRecord row(Link previous, Link link, UUID entry) {
        var row = new AuditChainRecord();
        row.setSequence(link.sequence());
        row.setEntryId(entry);
        row.setPrevious(previous.hash());
        row.setHash(link.hash());
        return row;
    }
}
