package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.platform.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Rows of audit_head: where every chain ends, in one place. */
public final class HeadRows {

    /** A chain's end. */
    public record Head(String chain, Link link) {
    }

    /** An older head never replaces a newer one. */
    public void put(DSLContext sql, String chain, Link head) {
        sql.insertInto(AUDIT_HEAD).set(AUDIT_HEAD.CHAIN, chain).set(AUDIT_HEAD.SEQUENCE, head.sequence()).set(AUDIT_HEAD.HASH, head.hash())
                .onConflict(AUDIT_HEAD.CHAIN).doUpdate().set(AUDIT_HEAD.SEQUENCE, head.sequence()).set(AUDIT_HEAD.HASH, head.hash()).set(AUDIT_HEAD.UPDATED_AT, DSL.currentInstant())
                .where(AUDIT_HEAD.SEQUENCE.lt(head.sequence())).execute();
    }

    public Optional<Link> of(DSLContext sql, String chain) {
        return sql.selectFrom(AUDIT_HEAD).where(AUDIT_HEAD.CHAIN.eq(chain)).fetchOptional(row -> new Link(row.getSequence(), row.getHash()));
    }

    /** In the order of their chains' names. */
    public List<Head> all(DSLContext sql) {
        return sql.selectFrom(AUDIT_HEAD).orderBy(AUDIT_HEAD.CHAIN.collate("C")).fetch(row -> new Head(row.getChain(), new Link(row.getSequence(), row.getHash())));
    }
}
