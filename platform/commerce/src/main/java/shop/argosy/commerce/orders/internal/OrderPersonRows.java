package shop.argosy.commerce.orders.internal;

import static shop.argosy.schema.default_schema.Tables.ORDERS;
import static shop.argosy.schema.default_schema.Tables.ORDER_CANCELLATION;
import static shop.argosy.schema.default_schema.Tables.REFUND;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;

/** What orders say of people, found by their keys. */
public final class OrderPersonRows {

    /** What stands where somebody had written something about an erased person. */
    private static final String ERASED = "erased";

    /** An order's person. */
    public record Row(UUID dataKeyId, Sealed<String> email, Sealed<PostalAddress> shippingAddress, Sealed<PostalAddress> billingAddress) {
    }

    public List<Row> people(TenantTx tx, Collection<UUID> keys) {
        return tx.sql().selectFrom(ORDERS).where(ORDERS.DATA_KEY_ID.in(keys)).orderBy(ORDERS.ID)
                .fetch(row -> new Row(row.getDataKeyId(), row.getEmail(), row.getShippingAddress(), row.getBillingAddress()));
    }

    public Optional<UUID> keyOf(TenantTx tx, String number) {
        return tx.sql().select(ORDERS.DATA_KEY_ID).from(ORDERS).where(ORDERS.NUMBER.eq(number)).fetchOptional(ORDERS.DATA_KEY_ID);
    }

    /** In ascending order, which is that of their placing. */
    public List<UUID> ids(TenantTx tx, Collection<UUID> keys) {
        return tx.sql().select(ORDERS.ID).from(ORDERS).where(ORDERS.DATA_KEY_ID.in(keys)).orderBy(ORDERS.ID).fetch(ORDERS.ID);
    }

    public void lock(TenantTx tx, Collection<UUID> keys) {
        tx.sql().select(ORDERS.ID).from(ORDERS).where(ORDERS.DATA_KEY_ID.in(keys)).orderBy(ORDERS.ID).forNoKeyUpdate().fetch();
    }

    public int empty(TenantTx tx, Collection<UUID> ids) {
        return tx.sql().update(ORDERS).setNull(ORDERS.EMAIL).setNull(ORDERS.SHIPPING_ADDRESS).setNull(ORDERS.BILLING_ADDRESS).set(ORDERS.UPDATED_AT, DSL.currentInstant())
                .where(ORDERS.ID.in(ids)).execute();
    }

    /** Reasons of refunds and cancellations, which staff write freely. */
    public int emptyRemarks(TenantTx tx, Collection<UUID> ids) {
        int refunds = tx.sql().update(REFUND).set(REFUND.REASON, ERASED).where(REFUND.ORDER_ID.in(ids)).execute();
        return refunds + tx.sql().update(ORDER_CANCELLATION).set(ORDER_CANCELLATION.REASON, ERASED).where(ORDER_CANCELLATION.ORDER_ID.in(ids)).execute();
    }
}
