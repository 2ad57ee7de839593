package shop.argosy.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.people.privacy.internal.ErasureRows;

/** The erasures of a shop. */
@ApplicationScoped
public class Erasures {

    private final ErasureRows rows = new ErasureRows();

    void add(TenantTx tx, SignedCertificate signed) {
        rows.insert(tx, signed);
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
