package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.default_schema.Tables.AUDIT_CHAIN;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;
import static shop.argosy.schema.platform.Tables.AUDIT_PRUNING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import shop.argosy.foundation.sealing.PlatformSigner.Signed;
import shop.argosy.schema.platform.tables.records.AuditPruningRecord;

/** Rows that were kept long enough, and the rows that tell of their deletion. */
public final class PruningRows {

    private static final int BATCH = 1_000;

    /** The beginning of a chain that may go, and the records in it. */
    public record Prefix(Link last, List<UUID> entries) {
    }

    /** A deletion as it is stored. */
    public record Row(SignedTexts.Pruning text, byte[] signature, String keyId) {
    }

    /** @param atMost the last sequence that may go */
    public Optional<Prefix> expired(DSLContext sql, Instant before, long atMost) {
        List<? extends Record> first = sql.select(AUDIT_CHAIN.SEQUENCE, AUDIT_CHAIN.HASH, AUDIT_CHAIN.ENTRY_ID, AUDIT_ENTRY.AT).from(AUDIT_CHAIN)
                .join(AUDIT_ENTRY).on(AUDIT_ENTRY.ID.eq(AUDIT_CHAIN.ENTRY_ID)).where(AUDIT_CHAIN.SEQUENCE.le(atMost)).orderBy(AUDIT_CHAIN.SEQUENCE).limit(BATCH).fetch();
        var expired = first.stream().takeWhile(row -> row.get(AUDIT_ENTRY.AT).isBefore(before)).toList();
        if (expired.isEmpty()) {
            return Optional.empty();
        }
        Record last = expired.getLast();
        return Optional.of(new Prefix(new Link(last.get(AUDIT_CHAIN.SEQUENCE), last.get(AUDIT_CHAIN.HASH)), expired.stream().map(row -> row.get(AUDIT_CHAIN.ENTRY_ID)).toList()));
    }

    /** As the owner: nobody else may delete a record. */
    public void delete(DSLContext sql, Prefix prefix) {
        sql.deleteFrom(AUDIT_CHAIN).where(AUDIT_CHAIN.SEQUENCE.le(prefix.last().sequence())).execute();
        sql.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ID.in(prefix.entries())).execute();
    }

    public void insert(DSLContext sql, SignedTexts.Pruning text, Signed signed) {
        sql.insertInto(AUDIT_PRUNING).set(AUDIT_PRUNING.CHAIN, text.chain()).set(AUDIT_PRUNING.SEQUENCE, text.sequence()).set(AUDIT_PRUNING.HASH, text.hash())
                .set(AUDIT_PRUNING.ENTRIES, text.entries()).set(AUDIT_PRUNING.AT, text.at()).set(AUDIT_PRUNING.SIGNATURE, signed.signature())
                .set(AUDIT_PRUNING.KEY_ID, signed.keyId()).execute();
    }

    /** The latest of a chain. */
    public Optional<Row> latest(DSLContext sql, String chain) {
        return sql.selectFrom(AUDIT_PRUNING).where(AUDIT_PRUNING.CHAIN.eq(chain)).orderBy(AUDIT_PRUNING.SEQUENCE.desc()).limit(1).fetchOptional(PruningRows::read);
    }

    private static Row read(AuditPruningRecord row) {
        return new Row(new SignedTexts.Pruning(row.getChain(), row.getSequence(), row.getHash(), row.getEntries(), row.getAt()), row.getSignature(), row.getKeyId());
    }
}
