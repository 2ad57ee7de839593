package shop.argosy.foundation.audit.internal;

import static shop.argosy.schema.default_schema.Tables.AUDIT_CHAIN;
import static shop.argosy.schema.default_schema.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.internal.TenantRows.Standing;
import shop.argosy.foundation.tenancy.Owner;

/**
 * Reads chains, each with all that is said of it as of one moment: no chain grows, is pruned or is dropped in between.
 * A shop that is being deleted is read like any other until the platform's signed word of its end is there.
 */
public final class ChainReading {

    private static final String NO_SUCH_TABLE = "42P01";

    private final Owner owner;
    private final Signatures signatures;
    private final Map<String, Link> copied;
    private final AnchorRows anchors = new AnchorRows();
    private final HeadRows heads = new HeadRows();
    private final PruningRows prunings = new PruningRows();
    private final TenantRows tenants = new TenantRows();

    /**
     * @param isRead whether there was a chain to read
     * @param isOfLivingShop whether it is one of a shop that nobody is deleting
     */
    public record Result(String chain, boolean isRead, boolean isOfLivingShop, long records, List<Finding> findings) {

        private static Result ofNothing(Testimony testimony) {
            return new Result(testimony.chain(), false, false, 0, testimony.ofNothingLeft());
        }
    }

    /** @param copied by chain the furthest end that the copies in S3 tell of */
    public ChainReading(Owner owner, Signatures signatures, Map<String, Link> copied) {
        this.owner = owner;
        this.signatures = signatures;
        this.copied = copied;
    }

    /** @param chainedBy records older than this have a link */
    public Result of(String chain, Instant chainedBy) {
        try {
            return owner.in(chain, sql -> {
                hold(sql);
                return read(sql, testimony(sql, chain), chainedBy);
            });
        } catch (DataAccessException e) {
            if (!NO_SUCH_TABLE.equals(e.sqlState())) {
                throw e;
            }
            return owner.in(chain, sql -> Result.ofNothing(testimony(sql, chain)));
        }
    }

    /** The snapshot is taken after the locks: what is in it is not dropped any more. */
    private static void hold(DSLContext sql) {
        sql.execute("set transaction isolation level repeatable read");
        sql.execute("lock table {0}, {1} in access share mode", AUDIT_CHAIN, AUDIT_ENTRY);
    }

    private Result read(DSLContext sql, Testimony testimony, Instant chainedBy) {
        boolean isCondemned = testimony.standing() == Standing.GONE;
        if (isCondemned && testimony.isEnded()) {
            return Result.ofNothing(testimony);
        }
        var check = new ChainCheck(testimony.chain(), testimony.begin(), testimony.vouched());
        var findings = new ArrayList<>(testimony.forged());
        findings.addAll(check.run(sql, isCondemned ? Instant.EPOCH : chainedBy));
        return new Result(testimony.chain(), true, !isCondemned, check.records(), findings);
    }

    private Testimony testimony(DSLContext sql, String chain) {
        Optional<PruningRows.Row> pruned = prunings.latest(sql, chain);
        boolean isSigned = pruned.filter(row -> signatures.vouchFor(row.keyId(), row.text().bytes(), row.signature())).isPresent();
        var vouched = Stream.of(heads.of(sql, chain).stream(), anchors.ofChain(sql, chain).stream(), Stream.ofNullable(copied.get(chain))).flatMap(links -> links).toList();
        return new Testimony(chain, tenants.standing(sql, chain), pruned.map(PruningRows.Row::text), isSigned, vouched);
    }
}
