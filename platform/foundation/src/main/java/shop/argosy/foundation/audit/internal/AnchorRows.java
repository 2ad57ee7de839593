package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.platform.Tables.AUDIT_ANCHOR;
import static shop.argosy.schema.platform.Tables.AUDIT_ANCHOR_LEAF;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.schema.platform.tables.records.AuditAnchorLeafRecord;
import shop.argosy.schema.platform.tables.records.AuditAnchorRecord;

/** Rows of audit_anchor and of its leaves, of which only those are stored whose chain had grown. */
public final class AnchorRows {

    /** An anchor as it is stored. {@code objectKey} is where its copy lies in S3, {@code storedAt} since when; null as long as it does not. */
    public record Row(SignedTexts.Anchor text, byte[] signature, String keyId, String objectKey, Instant storedAt) {
    }

    public void insert(DSLContext sql, Row anchor, List<Head> heads) {
        var text = anchor.text();
        sql.insertInto(AUDIT_ANCHOR).set(AUDIT_ANCHOR.ID, text.id()).set(AUDIT_ANCHOR.AT, text.at()).set(AUDIT_ANCHOR.PREVIOUS, text.previous())
                .set(AUDIT_ANCHOR.LEAVES, text.leaves()).set(AUDIT_ANCHOR.ROOT, text.root()).set(AUDIT_ANCHOR.SIGNATURE, anchor.signature())
                .set(AUDIT_ANCHOR.KEY_ID, anchor.keyId()).set(AUDIT_ANCHOR.OBJECT_KEY, anchor.objectKey()).execute();
        Map<String, Link> before = upTo(sql, null).stream().collect(Collectors.toMap(Head::chain, Head::link));
        var leaves = new ArrayList<AuditAnchorLeafRecord>();
        heads.stream().filter(head -> !before.containsKey(head.chain()) || before.get(head.chain()).sequence() < head.link().sequence())
                .forEach(head -> leaves.add(leaf(text.id(), head)));
        sql.batchInsert(leaves).execute();
    }

    public Optional<Row> last(DSLContext sql) {
        return sql.selectFrom(AUDIT_ANCHOR).orderBy(AUDIT_ANCHOR.AT.desc(), AUDIT_ANCHOR.ID.desc()).limit(1).fetchOptional(AnchorRows::read);
    }

    /** Oldest first. */
    public List<Row> all(DSLContext sql) {
        return sql.selectFrom(AUDIT_ANCHOR).orderBy(AUDIT_ANCHOR.AT, AUDIT_ANCHOR.ID).fetch(AnchorRows::read);
    }

    /** Without a copy in S3 yet, oldest first. */
    public List<Row> notStored(DSLContext sql) {
        return sql.selectFrom(AUDIT_ANCHOR).where(AUDIT_ANCHOR.STORED_AT.isNull()).orderBy(AUDIT_ANCHOR.AT, AUDIT_ANCHOR.ID).limit(100).fetch(AnchorRows::read);
    }

    public void stored(DSLContext sql, UUID anchor) {
        sql.update(AUDIT_ANCHOR).set(AUDIT_ANCHOR.STORED_AT, DSL.currentInstant()).where(AUDIT_ANCHOR.ID.eq(anchor)).execute();
    }

    /** The heads that the anchors up to a moment saw, in the order of their chains' names; null for all anchors. */
    public List<Head> upTo(DSLContext sql, Instant at) {
        var heads = new TreeMap<String, Link>();
        sql.select(AUDIT_ANCHOR_LEAF.fields()).from(AUDIT_ANCHOR_LEAF).join(AUDIT_ANCHOR).on(AUDIT_ANCHOR.ID.eq(AUDIT_ANCHOR_LEAF.ANCHOR_ID))
                .where(at == null ? DSL.noCondition() : AUDIT_ANCHOR.AT.le(at)).orderBy(AUDIT_ANCHOR_LEAF.CHAIN, AUDIT_ANCHOR_LEAF.SEQUENCE)
                .fetchInto(AUDIT_ANCHOR_LEAF).forEach(leaf -> heads.put(leaf.getChain(), link(leaf)));
        return heads.entrySet().stream().map(entry -> new Head(entry.getKey(), entry.getValue())).toList();
    }

    /** The leaves of one anchor. */
    public List<Head> leaves(DSLContext sql, UUID anchor) {
        return sql.selectFrom(AUDIT_ANCHOR_LEAF).where(AUDIT_ANCHOR_LEAF.ANCHOR_ID.eq(anchor)).fetch(leaf -> new Head(leaf.getChain(), link(leaf)));
    }

    /** The chains that any anchor tells of, in no order. */
    public List<String> chains(DSLContext sql) {
        return sql.selectDistinct(AUDIT_ANCHOR_LEAF.CHAIN).from(AUDIT_ANCHOR_LEAF).fetch(AUDIT_ANCHOR_LEAF.CHAIN);
    }

    /** What anchors say of one chain, oldest first. */
    public List<Link> ofChain(DSLContext sql, String chain) {
        return sql.selectFrom(AUDIT_ANCHOR_LEAF).where(AUDIT_ANCHOR_LEAF.CHAIN.eq(chain)).orderBy(AUDIT_ANCHOR_LEAF.SEQUENCE).fetch(AnchorRows::link);
    }

    private static Link link(AuditAnchorLeafRecord leaf) {
        return new Link(leaf.getSequence(), leaf.getHash());
    }

    private static AuditAnchorLeafRecord leaf(UUID anchor, Head head) {
        var row = new AuditAnchorLeafRecord();
        row.setAnchorId(anchor);
        row.setChain(head.chain());
        row.setSequence(head.link().sequence());
        row.setHash(head.link().hash());
        return row;
    }

    private static Row read(AuditAnchorRecord row) {
        var text = new SignedTexts.Anchor(row.getId(), row.getAt(), row.getPrevious(), row.getLeaves(), row.getRoot());
        return new Row(text, row.getSignature(), row.getKeyId(), row.getObjectKey(), row.getStoredAt());
    }
}
