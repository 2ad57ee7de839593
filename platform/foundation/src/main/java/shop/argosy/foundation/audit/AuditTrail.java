package shop.argosy.foundation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jooq.DSLContext;
import shop.argosy.foundation.audit.internal.TrailRows;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.http.Cursors.Position;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Page;

/** Reads records, the newest first. */
@ApplicationScoped
public class AuditTrail {

    private final TrailRows rows = new TrailRows();

    public Page<AuditRecord> shop(TenantTx tx, AuditQuery query) {
        return page(tx.sql(), query);
    }

    public Page<AuditRecord> platform(PlatformTx tx, AuditQuery query) {
        return page(tx.sql(), query);
    }

    private Page<AuditRecord> page(DSLContext sql, AuditQuery query) {
        return Cursors.page(rows.find(sql, query), query.limit(), found -> new Position(found.at(), found.id()));
    }
}
