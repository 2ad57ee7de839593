package shop.argosy.commerce.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shop.argosy.commerce.inventory.internal.LocationRows;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/** Where units lie. A shop has one primary location from its first day. */
@ApplicationScoped
public class StockLocations {

    private final LocationRows rows = new LocationRows();

    public UUID primary(TenantTx tx) {
        return rows.primary(tx).orElseThrow(() -> Problem.notFound("stock location"));
    }

    /** @throws Problem 404 when the shop has no such location */
    public UUID require(TenantTx tx, UUID location) {
        if (!rows.exists(tx, location)) {
            throw Problem.notFound("stock location");
        }
        return location;
    }

    /** Does nothing when the shop has its primary location already. */
    public void createPrimary(TenantTx tx, String country) {
        rows.createPrimary(tx, country);
    }
}
