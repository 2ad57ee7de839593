package shop.argosy.foundation.audit;

import static shop.argosy.schema.platform.Tables.SIGNING_KEY;
import static shop.argosy.schema.platform.Tables.TENANT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.audit.internal.AnchorCheck;
import shop.argosy.foundation.audit.internal.AnchorRows;
import shop.argosy.foundation.audit.internal.ChainCheck;
import shop.argosy.foundation.audit.internal.CopyCheck;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.audit.internal.PruningRows;
import shop.argosy.foundation.audit.internal.Signatures;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.Owner;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * Compares every record with the chain, the chains with the anchors, and the anchors with their signatures and with their
 * copies in S3. It reads as the owner of the schemas and needs neither a running platform nor the master key.
 */
public final class AuditVerification {

    private static final Duration TIME_TO_CHAIN = Duration.ofMinutes(2);
    private static final Duration TIME_TO_COPY = Duration.ofMinutes(5);

    private final Owner owner;
    private final Clock clock;
    private final Map<String, byte[]> trusted;
    private final Optional<Blobs> storage;
    private final AnchorRows anchors = new AnchorRows();
    private final HeadRows heads = new HeadRows();
    private final PruningRows prunings = new PruningRows();

    /** What was found out of which chains; {@code findings} is empty when everything is as it was recorded. */
    public record Result(List<String> chains, long records, int anchors, List<Finding> findings) {

        /** The schemas of the shops among the chains. */
        public List<String> shops() {
            return chains.stream().filter(chain -> !chain.equals(ChainPlatform.CHAIN)).toList();
        }
    }

    /**
     * @param trusted public halves by key id that the caller got elsewhere; empty to take the database's word
     * @param storage where the copies of the anchors lie; empty to look at the database alone
     */
    public AuditVerification(Database database, Clock clock, Map<String, byte[]> trusted, Optional<Blobs> storage) {
        owner = new Owner(database);
        this.clock = clock;
        this.trusted = trusted;
        this.storage = storage;
    }

    /** The platform's chain and those of all shops. */
    public Result all() {
        var chains = new ArrayList<>(List.of(ChainPlatform.CHAIN));
        chains.addAll(owner.in(ChainPlatform.CHAIN, sql -> sql.select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.STATUS.notIn(TenantState.gone())).orderBy(TENANT.ID).fetch(TENANT.SCHEMA_NAME)));
        Result live = of(chains);
        var findings = new ArrayList<>(live.findings());
        findings.addAll(owner.in(ChainPlatform.CHAIN, this::endedWithoutWord));
        return new Result(live.chains(), live.records(), live.anchors(), List.copyOf(findings));
    }

    /** One shop's, by the address that it has now. Empty when there is no such shop. */
    public Optional<Result> shop(String address) {
        return owner.in(ChainPlatform.CHAIN, sql -> sql.select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.ADDRESS.eq(address), TENANT.STATUS.notIn(TenantState.gone())).fetchOptional(TENANT.SCHEMA_NAME))
                .map(schema -> of(List.of(schema)));
    }

    private Result of(List<String> chains) {
        var signatures = new Signatures(keys());
        var findings = new ArrayList<Finding>();
        int count = anchors(signatures, findings);
        long records = 0;
        for (String chain : chains) {
            ChainCheck check = owner.in(ChainPlatform.CHAIN, sql -> new ChainCheck(chain, begin(sql, chain, signatures, findings), vouched(sql, chain)));
            findings.addAll(owner.in(chain, sql -> check.run(sql, clock.instant().minus(TIME_TO_CHAIN))));
            records += check.records();
        }
        return new Result(List.copyOf(chains), records, count, List.copyOf(findings));
    }

    /** Of a deleted shop nothing is left to read; a signed row must say that its chain ended where everybody last saw it. */
    private List<Finding> endedWithoutWord(DSLContext sql) {
        var signatures = new Signatures(keys());
        var findings = new ArrayList<Finding>();
        sql.select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.STATUS.eq("deleted")).orderBy(TENANT.ID).fetch(TENANT.SCHEMA_NAME).forEach(chain -> {
            Link end = begin(sql, chain, signatures, findings);
            vouched(sql, chain).stream().filter(link -> link.sequence() > end.sequence()).findFirst()
                    .ifPresent(link -> findings.add(new Finding(Kind.MISSING, chain, link.sequence(), "the shop is gone, and no signed row says that its records went with it")));
        });
        return findings;
    }

    private Map<String, byte[]> keys() {
        return trusted.isEmpty() ? owner.in(ChainPlatform.CHAIN, sql -> sql.selectFrom(SIGNING_KEY).fetchMap(SIGNING_KEY.ID, SIGNING_KEY.PUBLIC_KEY)) : trusted;
    }

    private int anchors(Signatures signatures, List<Finding> findings) {
        Optional<CopyCheck> copies = storage.map(blobs -> new CopyCheck(blobs, signatures, AnchorChains.FOLDER_OF_COPIES));
        List<AnchorRows.Row> rows = owner.in(ChainPlatform.CHAIN, sql -> {
            List<AnchorRows.Row> all = anchors.all(sql);
            findings.addAll(new AnchorCheck(signatures).run(sql, all));
            return all;
        });
        copies.ifPresent(check -> findings.addAll(check.run(rows, clock.instant().minus(TIME_TO_COPY))));
        return rows.size();
    }

    private Link begin(DSLContext sql, String chain, Signatures signatures, List<Finding> findings) {
        Optional<PruningRows.Row> pruned = prunings.latest(sql, chain);
        pruned.filter(row -> !signatures.vouchFor(row.keyId(), row.text().bytes(), row.signature()))
                .ifPresent(row -> findings.add(new Finding(Kind.FORGED, chain, row.text().sequence(), "the row that tells of a deletion up to here carries no signature of the platform")));
        return pruned.map(row -> new Link(row.text().sequence(), row.text().hash())).orElse(Link.beginning(chain));
    }

    /** What anchors say of a chain, and the list of all chains' ends, which knows of the last hour too. Read before the chain, which grows. */
    private List<Link> vouched(DSLContext sql, String chain) {
        return Stream.concat(heads.of(sql, chain).stream(), anchors.ofChain(sql, chain).stream()).toList();
    }
}
