package shop.argosy.commerce.checkout.internal;

import static shop.argosy.schema.default_schema.Tables.CART;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;

/** The sealed columns of carts, found by the keys of their people. */
public final class CartPersonRows {

    /** A cart's person. */
    public record Row(UUID dataKeyId, Sealed<String> email, Sealed<PostalAddress> shippingAddress, Sealed<PostalAddress> billingAddress) {
    }

    public List<Row> of(TenantTx tx, Collection<UUID> keys) {
        return tx.sql().selectFrom(CART).where(CART.DATA_KEY_ID.in(keys)).orderBy(CART.ID)
                .fetch(row -> new Row(row.getDataKeyId(), row.getEmail(), row.getShippingAddress(), row.getBillingAddress()));
    }

    /** Their ids, in ascending order. */
    public List<String> lock(TenantTx tx, Collection<UUID> keys) {
        return tx.sql().select(CART.ID).from(CART).where(CART.DATA_KEY_ID.in(keys)).orderBy(CART.ID).forNoKeyUpdate().fetch(CART.ID);
    }

    /** Without its person a cart is over. */
    public int empty(TenantTx tx, Collection<String> ids) {
        return tx.sql().update(CART).setNull(CART.EMAIL).setNull(CART.SHIPPING_ADDRESS).setNull(CART.BILLING_ADDRESS).set(CART.EXPIRES_AT, DSL.currentInstant())
                .set(CART.UPDATED_AT, DSL.currentInstant()).where(CART.ID.in(ids)).execute();
    }
}
