package shop.argosy.commerce.orders.internal;

import static shop.argosy.schema.default_schema.Tables.REFUND;
import static shop.argosy.schema.default_schema.Tables.REFUND_LINE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import shop.argosy.commerce.orders.Refund;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.schema.default_schema.tables.records.RefundRecord;

/** Rows of refund and refund_line. A refund's reference at the provider is its id. */
public final class RefundRows {

    public void insert(TenantTx tx, Refund refund) {
        tx.sql().insertInto(REFUND).set(REFUND.ID, refund.id()).set(REFUND.ORDER_ID, refund.orderId()).set(REFUND.PAYMENT_ID, refund.paymentId())
                .set(REFUND.AMOUNT, refund.amount()).set(REFUND.SHIPPING, refund.shipping()).set(REFUND.REASON, refund.reason())
                .set(REFUND.STATUS, column(refund.status())).set(REFUND.PROVIDER_REFERENCE, refund.id().toString()).set(REFUND.CREATED_AT, refund.createdAt()).execute();
        if (!refund.lines().isEmpty()) {
            var lines = tx.sql().insertInto(REFUND_LINE, REFUND_LINE.REFUND_ID, REFUND_LINE.ORDER_LINE_ID, REFUND_LINE.QUANTITY, REFUND_LINE.AMOUNT);
            refund.lines().forEach(line -> lines.values(refund.id(), line.lineId(), line.quantity(), line.amount()));
            lines.execute();
        }
    }

    public Optional<Refund> find(TenantTx tx, UUID id) {
        return list(tx, REFUND.ID.eq(id)).stream().findFirst();
    }

    /** Oldest first. */
    public List<Refund> ofOrder(TenantTx tx, UUID orderId) {
        return list(tx, REFUND.ORDER_ID.eq(orderId));
    }

    /** @return false when the refund was not pending any more */
    public boolean end(TenantTx tx, UUID id, Refund.Status status) {
        return tx.sql().update(REFUND).set(REFUND.STATUS, column(status)).set(REFUND.UPDATED_AT, DSL.currentInstant())
                .where(REFUND.ID.eq(id), REFUND.STATUS.eq(column(Refund.Status.PENDING))).execute() == 1;
    }

    private static List<Refund> list(TenantTx tx, Condition condition) {
        List<RefundRecord> refunds = tx.sql().selectFrom(REFUND).where(condition).orderBy(REFUND.ID).fetch();
        if (refunds.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Refund.Line>> lines = tx.sql().selectFrom(REFUND_LINE).where(REFUND_LINE.REFUND_ID.in(refunds.stream().map(RefundRecord::getId).toList()))
                .orderBy(REFUND_LINE.ORDER_LINE_ID).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.getRefundId(), Collectors.mapping(row -> new Refund.Line(row.getOrderLineId(), row.getQuantity(), row.getAmount()), Collectors.toList())));
        return refunds.stream().map(row -> new Refund(row.getId(), row.getOrderId(), row.getPaymentId(), row.getAmount(), row.getShipping(), row.getReason(),
                Refund.Status.valueOf(row.getStatus().toUpperCase(Locale.ROOT)), row.getCreatedAt(), lines.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static String column(Refund.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
