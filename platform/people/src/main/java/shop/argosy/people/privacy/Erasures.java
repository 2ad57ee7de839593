package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.jobs.Jobs;
import shop.argosy.foundation.jobs.NewJob;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.people.privacy.internal.ErasureRows;

/** The erasures of a shop. */
@ApplicationScoped
public class Erasures {

    private final Jobs jobs;
    private final ErasureRows rows = new ErasureRows();

    @Inject
    public Erasures(Jobs jobs) {
        this.jobs = jobs;
    }

    /** For CDI's proxy alone. */
    protected Erasures() {
        this(null);
    }

    /** Has it copied out of the database, too. */
    void add(TenantTx tx, SignedCertificate signed) {
        rows.insert(tx, signed);
        UUID id = signed.certificate().id();
        jobs.schedule(tx, new NewJob(CopyErasure.TYPE, Map.of("erasure_id", id), CopyErasure.TYPE + "/" + id, signed.certificate().erasedAt()));
    }

    /** One that is copied already. */
    void addAgain(TenantTx tx, SignedCertificate signed) {
        rows.insert(tx, signed);
    }

    /** Those of the ids that this shop knows of. */
    Set<UUID> known(DSLContext sql, Collection<UUID> ids) {
        return rows.known(sql, ids);
    }

    /** @throws Problem 404 */
    public Erasure byId(TenantTx tx, UUID id) {
        return rows.find(tx, id).orElseThrow(() -> Problem.notFound("erasure"));
    }

    /** The newest first. */
    public Page<Erasure> list(TenantTx tx, int limit, Position after) {
        return Cursors.page(rows.list(tx, limit, after), limit, erasure -> new Position(erasure.signed().certificate().erasedAt(), erasure.id()));
    }
}
