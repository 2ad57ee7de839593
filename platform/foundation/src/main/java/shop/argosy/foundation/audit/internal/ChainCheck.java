package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.default_schema.Tables.AUDIT_CHAIN;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.schema.default_schema.tables.records.AuditChainRecord;
import shop.argosy.schema.default_schema.tables.records.AuditEntryRecord;

/** Walks one chain from where it begins to where it ends and says what does not fit. */
public final class ChainCheck {

    private static final int FETCH = 1_000;

    private final String chain;
    private final Map<Long, byte[]> anchored = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Link last;
    private long records;

    /**
     * @param begin where the chain begins: before its first record, or after what was deleted in time
     * @param vouched what anchors and the list of ends say of it; where they differ, the last one counts
     */
    public ChainCheck(String chain, Link begin, List<Link> vouched) {
        this.chain = chain;
        last = begin;
        vouched.forEach(link -> anchored.put(link.sequence(), link.hash()));
        anchored.keySet().removeIf(sequence -> sequence < begin.sequence());
        compareWithAnchor(begin);
    }

    /** @param chainedBy records older than this have a link */
    public List<Finding> run(DSLContext sql, Instant chainedBy) {
        try (Cursor<Record> rows = sql.select(AUDIT_CHAIN.fields()).select(AUDIT_ENTRY.fields()).from(AUDIT_CHAIN).leftJoin(AUDIT_ENTRY).on(AUDIT_ENTRY.ID.eq(AUDIT_CHAIN.ENTRY_ID))
                .orderBy(AUDIT_CHAIN.SEQUENCE).fetchSize(FETCH).fetchLazy()) {
            rows.forEach(row -> check(row.into(AUDIT_CHAIN), row.get(AUDIT_ENTRY.ID) == null ? null : row.into(AUDIT_ENTRY)));
        }
        anchored.keySet().stream().sorted().forEach(sequence ->
                add(Kind.MISSING, sequence, "the chain once reached to here, and has no such link any more"));
        sql.select(AUDIT_ENTRY.ID).from(AUDIT_ENTRY).where(AUDIT_ENTRY.AT.lt(chainedBy))
                .andNotExists(DSL.selectOne().from(AUDIT_CHAIN).where(AUDIT_CHAIN.ENTRY_ID.eq(AUDIT_ENTRY.ID))).orderBy(AUDIT_ENTRY.ID)
                .fetch(AUDIT_ENTRY.ID).forEach(id -> add(Kind.UNCHAINED, 0, "record " + id + " has no link"));
        return List.copyOf(findings);
    }

    public long records() {
        return records;
    }

    private void check(AuditChainRecord link, AuditEntryRecord entry) {
        records++;
        long sequence = link.getSequence();
        if (sequence > last.sequence() + 1) {
            add(Kind.MISSING, last.sequence() + 1, sequence - last.sequence() - 1 + " links up to #" + (sequence - 1) + " are gone");
        }
        if (sequence <= last.sequence()) {
            add(Kind.FORGED, sequence, "this link stands before the beginning of the chain");
        } else if (!Arrays.equals(link.getPrevious(), last.hash())) {
            add(Kind.REORDERED, sequence, "record " + link.getEntryId() + " does not follow the link before it");
        }
        if (entry == null) {
            add(Kind.MISSING, sequence, "record " + link.getEntryId() + " is gone");
        } else if (!Arrays.equals(Link.hash(link.getPrevious(), sequence, entry), link.getHash())) {
            add(Kind.CHANGED, sequence, "record " + link.getEntryId() + " is not what was chained: " + entry.getAction() + " at " + entry.getAt());
        }
        last = new Link(sequence, link.getHash());
        compareWithAnchor(last);
    }

    private void compareWithAnchor(Link link) {
        byte[] vouched = anchored.remove(link.sequence());
        if (vouched != null && !Arrays.equals(vouched, link.hash())) {
            add(Kind.REWRITTEN, link.sequence(), "the chain up to here is another than it was");
        }
    }

    private void add(Kind kind, long sequence, String what) {
        findings.add(new Finding(kind, chain, sequence, what));
    }
}
