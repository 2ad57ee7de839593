package shop.argosy.people.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.Finding;
import shop.argosy.foundation.audit.Finding.Kind;
import shop.argosy.foundation.blobs.Blobs;
import shop.argosy.foundation.config.Configuration.Database;
import shop.argosy.foundation.tenancy.Owner;
import shop.argosy.people.privacy.internal.ErasureRows;

/** Compares the erasures of shops with their copies in S3. Needs neither a running platform nor the master key. */
public final class ErasureVerification {

    private static final Duration TIME_TO_COPY = Duration.ofMinutes(5);

    private final Owner owner;
    private final SortedMap<String, SortedSet<UUID>> copies;
    private final Instant copiedBy;
    private final ErasureRows rows = new ErasureRows();

    public ErasureVerification(Database database, Blobs blobs, Clock clock) {
        owner = new Owner(database);
        copies = new ErasureCopies(blobs).all();
        copiedBy = clock.instant().minus(TIME_TO_COPY);
    }

    /** Erasures that a shop's database has forgotten, and those that would be forgotten with it. */
    public List<Finding> of(Collection<String> schemas) {
        var findings = new ArrayList<Finding>();
        schemas.forEach(schema -> owner.in(schema, sql -> findings.addAll(of(sql, schema))));
        return findings;
    }

    private List<Finding> of(DSLContext sql, String schema) {
        SortedSet<UUID> copied = copies.getOrDefault(schema, new TreeSet<>());
        Set<UUID> known = rows.known(sql, copied);
        var findings = new ArrayList<Finding>();
        copied.stream().filter(id -> !known.contains(id)).forEach(id -> findings.add(finding(schema, "the erasure " + id + " is in S3 and not in the database: it is to be repeated")));
        rows.others(sql, copied, copiedBy).forEach(id -> findings.add(finding(schema, "the erasure " + id + " has no copy in S3: a restored database would forget it")));
        return findings;
    }

    private static Finding finding(String schema, String what) {
        return new Finding(Kind.MISSING, schema, 0, what);
    }
}
