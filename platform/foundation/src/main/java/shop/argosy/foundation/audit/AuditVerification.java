package shop.argosy.foundation.audit;

import static shop.argosy.schema.platform.Tables.SIGNING_KEY;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.internal.AnchorCheck;
import shop.argosy.foundation.audit.internal.AnchorRows;
import shop.argosy.foundation.audit.internal.ChainReading;
import shop.argosy.foundation.audit.internal.CopyCheck;
import shop.argosy.foundation.audit.internal.HeadRows;
import shop.argosy.foundation.audit.internal.Link;
import shop.argosy.foundation.audit.internal.Signatures;
import shop.argosy.foundation.audit.internal.TenantRows;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.Owner;

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
    private final TenantRows tenants = new TenantRows();

    /**
     * What was found out; {@code findings} is empty when everything is as it was recorded.
     *
     * @param chains how many could be read
     * @param shops the schemas of those chains' shops, without shops that are being deleted
     */
    public record Result(int chains, List<String> shops, long records, int anchors, List<Finding> findings) {
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

    /** The platform's chain, those of all shops, and every other that an anchor, a copy of one or the list of ends names: the list of shops proves nothing. */
    public Result all() {
        return of(Optional.empty());
    }

    /** One shop's, by the address that it has or had. Empty when there is no such shop. */
    public Optional<Result> shop(String address) {
        return owner.in(ChainPlatform.CHAIN, sql -> tenants.schema(sql, address)).map(schema -> of(Optional.of(schema)));
    }

    /** Where shops are or were found, by their schemas. Lacks those whose row is gone. */
    public Map<String, String> addresses() {
        return owner.in(ChainPlatform.CHAIN, tenants::addresses);
    }

    private Result of(Optional<String> only) {
        var signatures = new Signatures(keys());
        var findings = new ArrayList<Finding>();
        Optional<CopyCheck> copies = storage.map(blobs -> new CopyCheck(blobs, signatures, AnchorChains.FOLDER_OF_COPIES));
        int count = anchors(signatures, copies, findings);
        Map<String, Link> copied = copies.map(CopyCheck::ends).orElse(Map.of());
        var reading = new ChainReading(owner, signatures, copied);
        Collection<String> chains = only.<Collection<String>>map(List::of).orElseGet(() -> owner.in(ChainPlatform.CHAIN, sql -> named(sql, copied.keySet())));
        var read = new ArrayList<ChainReading.Result>();
        for (String chain : chains) {
            ChainReading.Result result = reading.of(chain, clock.instant().minus(TIME_TO_CHAIN));
            findings.addAll(result.findings());
            read.add(result);
        }
        return result(read, count, findings);
    }

    private static Result result(List<ChainReading.Result> all, int anchors, List<Finding> findings) {
        var read = all.stream().filter(ChainReading.Result::isRead).toList();
        var shops = read.stream().filter(ChainReading.Result::isOfLivingShop).map(ChainReading.Result::chain).filter(chain -> !chain.equals(ChainPlatform.CHAIN)).toList();
        return new Result(read.size(), shops, read.stream().mapToLong(ChainReading.Result::records).sum(), anchors, List.copyOf(findings));
    }

    /** The platform's first, then shops in the order of their making. */
    private Collection<String> named(DSLContext sql, Set<String> copied) {
        var chains = new LinkedHashSet<>(List.of(ChainPlatform.CHAIN));
        chains.addAll(tenants.schemas(sql));
        var others = new TreeSet<>(copied);
        others.addAll(anchors.chains(sql));
        heads.all(sql).forEach(head -> others.add(head.chain()));
        chains.addAll(others);
        return chains;
    }

    private Map<String, byte[]> keys() {
        return trusted.isEmpty() ? owner.in(ChainPlatform.CHAIN, sql -> sql.selectFrom(SIGNING_KEY).fetchMap(SIGNING_KEY.ID, SIGNING_KEY.PUBLIC_KEY)) : trusted;
    }

    /** @return how many there are in the database */
    private int anchors(Signatures signatures, Optional<CopyCheck> copies, List<Finding> findings) {
        List<AnchorRows.Row> rows = owner.in(ChainPlatform.CHAIN, sql -> {
            List<AnchorRows.Row> all = anchors.all(sql);
            findings.addAll(new AnchorCheck(signatures).run(sql, all));
            return all;
        });
        copies.ifPresent(check -> findings.addAll(check.run(rows, clock.instant().minus(TIME_TO_COPY))));
        return rows.size();
    }
}
