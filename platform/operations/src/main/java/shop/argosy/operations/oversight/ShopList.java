package shop.argosy.operations.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.foundation.http.Cursors;
import shop.argosy.foundation.tenancy.PlatformTx;
import shop.argosy.foundation.tenancy.TenantState;
import shop.argosy.kernel.Page;
import shop.argosy.kernel.Problem;
import shop.argosy.operations.oversight.internal.ShopRows;

/** The platform's list of shops. */
@ApplicationScoped
public class ShopList {

    private final ShopRows rows = new ShopRows();

    /** Newest first. */
    public Page<ListedShop> page(PlatformTx tx, ShopQuery query) {
        return Cursors.page(rows.page(tx, query), query.limit(), shop -> new Cursors.Position(shop.openedAt(), shop.id()));
    }

    /** @throws Problem 404 */
    public ListedShop one(PlatformTx tx, UUID id) {
        return rows.byId(tx, id).orElseThrow(() -> Problem.notFound("shop"));
    }

    /** In no order. */
    public List<ListedShop> byIds(PlatformTx tx, List<UUID> ids) {
        return rows.byIds(tx, ids);
    }

    /** Of these states, those first that wait longest; at most 50. */
    public List<ListedShop> inStates(PlatformTx tx, TenantState... states) {
        return rows.inStates(tx, List.of(states));
    }

    /** Those whose schema is older than the newest that there is; at most 50. */
    public List<ListedShop> behind(PlatformTx tx) {
        return rows.behind(tx, rows.newestVersion(tx));
    }

    /** The version of the newest schema. */
    public int newestVersion(PlatformTx tx) {
        return rows.newestVersion(tx);
    }

    /** All states, those too that no shop is in. */
    public Map<TenantState, Integer> byState(PlatformTx tx) {
        return rows.byState(tx);
    }

    /** How many shops were opened on each day (UTC) since then; days without are left out. */
    public Map<LocalDate, Integer> signUps(PlatformTx tx, LocalDate since) {
        return rows.signUps(tx, since);
    }
}
