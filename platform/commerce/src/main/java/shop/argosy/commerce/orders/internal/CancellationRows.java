package shop.argosy.commerce.orders.internal;

import static shop.argosy.schema.default_schema.Tables.ORDER_CANCELLATION;

import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.orders.Cancellation;
import shop.argosy.foundation.tenancy.TenantTx;

/** Rows of order_cancellation. */
public final class CancellationRows {

    public void insert(TenantTx tx, UUID orderId, Cancellation cancellation) {
        tx.sql().insertInto(ORDER_CANCELLATION).set(ORDER_CANCELLATION.ORDER_ID, orderId).set(ORDER_CANCELLATION.REASON, cancellation.reason())
                .set(ORDER_CANCELLATION.CREATED_AT, cancellation.createdAt()).execute();
    }

    public void refund(TenantTx tx, UUID orderId, UUID refundId) {
        tx.sql().update(ORDER_CANCELLATION).set(ORDER_CANCELLATION.REFUND_ID, refundId).where(ORDER_CANCELLATION.ORDER_ID.eq(orderId)).execute();
    }

    public Optional<Cancellation> of(TenantTx tx, UUID orderId) {
        return tx.sql().selectFrom(ORDER_CANCELLATION).where(ORDER_CANCELLATION.ORDER_ID.eq(orderId))
                .fetchOptional(row -> new Cancellation(row.getReason(), row.getCreatedAt(), row.getRefundId()));
    }
}
