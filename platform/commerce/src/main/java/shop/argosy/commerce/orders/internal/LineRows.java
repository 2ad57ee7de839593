package shop.argosy.commerce.orders.internal;

import static shop.argosy.schema.default_schema.Tables.ORDER_LINE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.orders.OrderLine;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.schema.default_schema.tables.records.OrderLineRecord;

/** Rows of order_line. */
public final class LineRows {

    public void insert(TenantTx tx, UUID orderId, List<OrderLine> lines) {
        var rows = new ArrayList<OrderLineRecord>();
        for (OrderLine line : lines) {
            rows.add(row(orderId, rows.size() + 1, line));
        }
        tx.sql().batchInsert(rows).execute();
    }

    private static OrderLineRecord row(UUID orderId, int position, OrderLine line) {
        var row = new OrderLineRecord();
        row.setId(line.id());
        row.setOrderId(orderId);
        row.setPosition(position);
        row.setProductId(line.productId());
        row.setVariantId(line.variantId());
        row.setLocationId(line.locationId());
        row.setTitle(line.title());
        row.setVariantTitle(line.variantTitle());
        row.setSku(line.sku());
        row.setImageUrl(line.imageUrl());
        row.setRequiresShipping(line.requiresShipping());
        row.setQuantity(line.quantity());
        row.setUnitPrice(line.unitPrice());
        row.setDiscount(line.discount());
        row.setTax(line.tax());
        row.setTotal(line.total());
        return row;
    }

    /** In the cart's order. */
    public List<OrderLine> ofOrder(TenantTx tx, UUID orderId) {
        return tx.sql().selectFrom(ORDER_LINE).where(ORDER_LINE.ORDER_ID.eq(orderId)).orderBy(ORDER_LINE.POSITION).fetch(LineRows::read);
    }

    /** Adds to the counters of one line, which may be negative for {@code refunded}. */
    public void count(TenantTx tx, UUID lineId, int shipped, int refunded, int cancelled) {
        tx.sql().update(ORDER_LINE).set(ORDER_LINE.SHIPPED, ORDER_LINE.SHIPPED.plus(shipped)).set(ORDER_LINE.REFUNDED, ORDER_LINE.REFUNDED.plus(refunded))
                .set(ORDER_LINE.CANCELLED, ORDER_LINE.CANCELLED.plus(cancelled)).where(ORDER_LINE.ID.eq(lineId)).execute();
    }

    private static OrderLine read(OrderLineRecord row) {
        return new OrderLine(row.getId(), row.getProductId(), row.getVariantId(), row.getLocationId(), row.getTitle(), row.getVariantTitle(), row.getSku(),
                row.getImageUrl(), row.getRequiresShipping(), row.getQuantity(), row.getUnitPrice(), row.getDiscount(), row.getTax(), row.getTotal(),
                row.getShipped(), row.getRefunded(), row.getCancelled());
    }
}
