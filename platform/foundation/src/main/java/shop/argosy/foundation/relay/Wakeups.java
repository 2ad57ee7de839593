package shop.argosy.foundation.relay;

import static shop.argosy.schema.relay.Tables.WAKEUP;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;

/** Calls the workers when a transaction commits. */
@ApplicationScoped
public class Wakeups {

    /** @param dueAt null for "at once" */
    public void wake(TenantTx tx, WakeupKind kind, Instant dueAt) {
        tx.sql().insertInto(WAKEUP).set(WAKEUP.TENANT, tx.tenant().schema()).set(WAKEUP.KIND, kind.column())
                .set(WAKEUP.DUE_AT, dueAt == null ? DSL.currentInstant() : DSL.val(dueAt)).execute();
    }
}
