package shop.argosy.foundation.tenancy;

import static shop.argosy.schema.platform.Tables.TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.impl.DSL;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Tenant;

/** Where a shop's wrapped keys are stored. Nodes know a change within the five seconds for which they remember a shop. */
@ApplicationScoped
public class TenantKeyRow {

    /** @throws Problem 404 */
    public Tenant lock(PlatformTx tx, UUID tenant) {
        return tx.sql().selectFrom(TENANT).where(TENANT.ID.eq(tenant), TENANT.STATUS.notIn(TenantState.gone())).forNoKeyUpdate().fetchOptional(TenantDirectory::read).orElseThrow(() -> Problem.notFound("shop"));
    }

    /** @return the shop with its keys changed */
    public Tenant change(PlatformTx tx, UUID id, Function<Tenant, Sealed<byte[]>> change) {
        Sealed<byte[]> keys = change.apply(lock(tx, id));
        tx.sql().update(TENANT).set(TENANT.WRAPPED_KEY, keys.bytes()).set(TENANT.UPDATED_AT, DSL.currentInstant()).where(TENANT.ID.eq(id)).execute();
        return lock(tx, id);
    }
}
