package shop.argosy.foundation.audit;

import static shop.argosy.schema.platform.Tables.SIGNING_KEY;
import static shop.argosy.schema.platform.Tables.TENANT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.audit.internal.AnchorRows;
import shop.argosy.foundation.audit.internal.ChainCheck;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.HeadRows.Head;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.audit.internal.MerkleTree;
import shop.argosy.foundation.audit.internal.Owner;
import shop.argosy.foundation.audit.internal.PruningRows;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.sealing.PlatformSigner;
import shop.argosy.foundation.tenancy.TenantState;

/**
 * Compares every record with the chain, the chains with the anchors, and the anchors with their signatures. It reads as
 * the owner of the schemas and needs neither a running platform nor the master key.
 */
public final class AuditVerification {

    private static final Duration TIME_TO_CHAIN = Duration.ofMinutes(2);

    private final Owner owner;
    private final Clock clock;
    private final Map<String, byte[]> trusted;
    private final AnchorRows anchors = new AnchorRows();
    private final HeadRows heads = new HeadRows();
    private final PruningRows prunings = new PruningRows();

    /** What was found out; {@code findings} is empty when everything is as it was recorded. */
    public record Result(int chains, long records, int anchors, List<Finding> findings) {
    }

    /** @param trusted public halves by key id that the caller got elsewhere; empty to take the database's word */
    public AuditVerification(Database database, Clock clock, Map<String, byte[]> trusted) {
        owner = new Owner(database);
        this.clock = clock;
        this.trusted = trusted;
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
        Map<String, byte[]> keys = keys();
        var findings = new ArrayList<Finding>();
        int count = owner.in(ChainPlatform.CHAIN, sql -> anchors(sql, keys, findings));
        long records = 0;
        for (String chain : chains) {
            ChainCheck check = owner.in(ChainPlatform.CHAIN, sql -> new ChainCheck(chain, begin(sql, chain, keys, findings), vouched(sql, chain)));
            findings.addAll(owner.in(chain, sql -> check.run(sql, clock.instant().minus(TIME_TO_CHAIN))));
            records += check.records();
        }
        return new Result(chains.size(), records, count, List.copyOf(findings));
    }

    /** Of a deleted shop nothing is left to read; a signed row must say that its chain ended where everybody last saw it. */
    private List<Finding> endedWithoutWord(DSLContext sql) {
        Map<String, byte[]> keys = keys();
        var findings = new ArrayList<Finding>();
        sql.select(TENANT.SCHEMA_NAME).from(TENANT).where(TENANT.STATUS.eq("deleted")).orderBy(TENANT.ID).fetch(TENANT.SCHEMA_NAME).forEach(chain -> {
            Link end = begin(sql, chain, keys, findings);
            vouched(sql, chain).stream().filter(link -> link.sequence() > end.sequence()).findFirst()
                    .ifPresent(link -> findings.add(new Finding(Kind.MISSING, chain, link.sequence(), "the shop is gone, and no signed row says that its records went with it")));
        });
        return findings;
    }

    private Map<String, byte[]> keys() {
        return trusted.isEmpty() ? owner.in(ChainPlatform.CHAIN, sql -> sql.selectFrom(SIGNING_KEY).fetchMap(SIGNING_KEY.ID, SIGNING_KEY.PUBLIC_KEY)) : trusted;
    }

    private Link begin(DSLContext sql, String chain, Map<String, byte[]> keys, List<Finding> findings) {
        Optional<PruningRows.Row> pruned = prunings.latest(sql, chain);
        pruned.filter(row -> !isSigned(keys, row.keyId(), row.text().bytes(), row.signature()))
                .ifPresent(row -> findings.add(new Finding(Kind.FORGED, chain, row.text().sequence(), "the row that tells of a deletion up to here carries no signature of the platform")));
        return pruned.map(row -> new Link(row.text().sequence(), row.text().hash())).orElse(Link.beginning(chain));
    }

    /** What anchors say of a chain, and the list of all chains' ends, which knows of the last hour too. Read before the chain, which grows. */
    private List<Link> vouched(DSLContext sql, String chain) {
        return Stream.concat(heads.of(sql, chain).stream(), anchors.ofChain(sql, chain).stream()).toList();
    }

    private int anchors(DSLContext sql, Map<String, byte[]> keys, List<Finding> findings) {
        byte[] previous = new byte[32];
        var ends = new TreeMap<String, Link>();
        List<AnchorRows.Row> all = anchors.all(sql);
        for (AnchorRows.Row anchor : all) {
            var text = anchor.text();
            anchors.leaves(sql, text.id()).forEach(leaf -> ends.put(leaf.chain(), leaf.link()));
            List<Head> leaves = ends.entrySet().stream().map(entry -> new Head(entry.getKey(), entry.getValue())).toList();
            expect(isSigned(keys, anchor.keyId(), text.bytes(), anchor.signature()), text.id(), "carries no signature of the platform", findings);
            expect(Arrays.equals(previous, text.previous()), text.id(), "does not follow the anchor before it: one is missing", findings);
            expect(leaves.size() == text.leaves() && Arrays.equals(MerkleTree.root(leaves), text.root()), text.id(), "has another root than its leaves", findings);
            previous = text.root();
        }
        return all.size();
    }

    private static void expect(boolean holds, Object anchor, String otherwise, List<Finding> findings) {
        if (!holds) {
            findings.add(new Finding(Kind.FORGED, "anchors", 0, "anchor " + anchor + " " + otherwise));
        }
    }

    private static boolean isSigned(Map<String, byte[]> keys, String keyId, byte[] text, byte[] signature) {
        byte[] key = keys.get(keyId);
        return key != null && PlatformSigner.verify(key, text, signature);
    }
}
