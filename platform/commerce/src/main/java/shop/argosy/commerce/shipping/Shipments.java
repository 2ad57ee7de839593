package shop.argosy.commerce.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.shipping.internal.ShipmentRows;
import shop.argosy.foundation.tenancy.TenantTx;

/** What left, order by order. Whether it may leave is for the order to say. */
@ApplicationScoped
public class Shipments {

    private final ShipmentRows rows = new ShipmentRows();

    public void record(TenantTx tx, Shipment shipment) {
        rows.insert(tx, shipment);
    }

    /** Oldest first. */
    public List<Shipment> ofOrder(TenantTx tx, UUID orderId) {
        return rows.ofOrder(tx, orderId);
    }

    /** Their numbers lead to the address at the carrier. @return of how many shipments */
    public int forgetTracking(TenantTx tx, Collection<UUID> orders) {
        return rows.forgetTracking(tx, orders);
    }
}
