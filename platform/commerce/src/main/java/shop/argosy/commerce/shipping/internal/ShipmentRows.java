package shop.argosy.commerce.shipping.internal;

import static shop.argosy.schema.default_schema.Tables.SHIPMENT;
import static shop.argosy.schema.default_schema.Tables.SHIPMENT_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.argosy.commerce.shipping.Shipment;
import shop.argosy.foundation.tenancy.TenantTx;

/** Rows of shipment and shipment_line. */
public final class ShipmentRows {

    public void insert(TenantTx tx, Shipment shipment) {
        tx.sql().insertInto(SHIPMENT).set(SHIPMENT.ID, shipment.id()).set(SHIPMENT.ORDER_ID, shipment.orderId()).set(SHIPMENT.CARRIER, shipment.carrier())
                .set(SHIPMENT.TRACKING_NUMBER, shipment.trackingNumber()).set(SHIPMENT.CREATED_AT, shipment.createdAt()).execute();
        var lines = tx.sql().insertInto(SHIPMENT_LINE, SHIPMENT_LINE.SHIPMENT_ID, SHIPMENT_LINE.ORDER_LINE_ID, SHIPMENT_LINE.QUANTITY);
        shipment.lines().forEach(line -> lines.values(shipment.id(), line.lineId(), line.quantity()));
        lines.execute();
    }

    /** Oldest first; lines by the id of the order's line. */
    public List<Shipment> ofOrder(TenantTx tx, UUID orderId) {
        Map<UUID, List<Shipment.Line>> lines = tx.sql().select(SHIPMENT_LINE.SHIPMENT_ID, SHIPMENT_LINE.ORDER_LINE_ID, SHIPMENT_LINE.QUANTITY)
                .from(SHIPMENT_LINE).join(SHIPMENT).on(SHIPMENT.ID.eq(SHIPMENT_LINE.SHIPMENT_ID)).where(SHIPMENT.ORDER_ID.eq(orderId)).orderBy(SHIPMENT_LINE.ORDER_LINE_ID)
                .fetch().stream().collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> new Shipment.Line(row.value2(), row.value3()), Collectors.toList())));
        return tx.sql().selectFrom(SHIPMENT).where(SHIPMENT.ORDER_ID.eq(orderId)).orderBy(SHIPMENT.ID)
                .fetch(row -> new Shipment(row.getId(), orderId, row.getCarrier(), row.getTrackingNumber(), row.getCreatedAt(), lines.getOrDefault(row.getId(), List.of())));
    }

    public int forgetTracking(TenantTx tx, Collection<UUID> orders) {
        return tx.sql().update(SHIPMENT).set(SHIPMENT.TRACKING_NUMBER, "erased").where(SHIPMENT.ORDER_ID.in(orders)).execute();
    }
}
