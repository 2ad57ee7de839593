package shop.argosy.commerce.checkout.internal;

import static shop.argosy.schema.default_schema.Tables.CART;
import static shop.argosy.schema.default_schema.Tables.CART_LINE;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import shop.argosy.commerce.checkout.Cart;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;
import shop.argosy.kernel.Uuid7;
import shop.argosy.schema.default_schema.tables.records.CartRecord;

/** Rows of cart and cart_line. */
public final class CartRows {

    public void insert(TenantTx tx, Cart cart) {
        tx.sql().insertInto(CART).set(CART.ID, cart.id()).set(CART.STOREFRONT_ID, cart.storefrontId()).set(CART.MARKET_ID, cart.marketId()).set(CART.LOCALE, cart.locale())
                .set(CART.CHANNEL, cart.channel()).set(CART.CURRENCY, cart.currency().getCurrencyCode()).set(CART.DATA_KEY_ID, cart.dataKeyId())
                .set(CART.EXPIRES_AT, cart.expiresAt()).execute();
    }

    public Optional<Cart> find(TenantTx tx, String id) {
        return tx.sql().selectFrom(CART).where(CART.ID.eq(id)).fetchOptional(row -> read(tx, row));
    }

    /** Not FOR UPDATE: that would stand against the foreign keys of payments, whose changes come later in the lock order. */
    public Optional<Cart> lock(TenantTx tx, String id) {
        return tx.sql().selectFrom(CART).where(CART.ID.eq(id)).forNoKeyUpdate().fetchOptional(row -> read(tx, row));
    }

    /** Lines keep their ids as long as their variant stays. */
    public void lines(TenantTx tx, String id, Map<UUID, Integer> quantities) {
        tx.sql().deleteFrom(CART_LINE).where(CART_LINE.CART_ID.eq(id), CART_LINE.VARIANT_ID.notIn(quantities.keySet())).execute();
        int position = 0;
        for (Map.Entry<UUID, Integer> line : quantities.entrySet()) {
            position++;
            tx.sql().insertInto(CART_LINE).set(CART_LINE.ID, Uuid7.next()).set(CART_LINE.CART_ID, id).set(CART_LINE.POSITION, position)
                    .set(CART_LINE.VARIANT_ID, line.getKey()).set(CART_LINE.QUANTITY, line.getValue())
                    .onConflict(CART_LINE.CART_ID, CART_LINE.VARIANT_ID).doUpdate().set(CART_LINE.POSITION, position).set(CART_LINE.QUANTITY, line.getValue()).execute();
        }
    }

    public void email(TenantTx tx, String id, Sealed<String> email) {
        tx.sql().update(CART).set(CART.EMAIL, email).where(CART.ID.eq(id)).execute();
    }

    public void shippingAddress(TenantTx tx, String id, Sealed<PostalAddress> address) {
        tx.sql().update(CART).set(CART.SHIPPING_ADDRESS, address).where(CART.ID.eq(id)).execute();
    }

    public void billingAddress(TenantTx tx, String id, Sealed<PostalAddress> address) {
        tx.sql().update(CART).set(CART.BILLING_ADDRESS, address).where(CART.ID.eq(id)).execute();
    }

    public void shippingMethod(TenantTx tx, String id, UUID method) {
        tx.sql().update(CART).set(CART.SHIPPING_METHOD_ID, method).where(CART.ID.eq(id)).execute();
    }

    public void changed(TenantTx tx, String id, Instant expiresAt) {
        tx.sql().update(CART).set(CART.VERSION, CART.VERSION.plus(1)).set(CART.UPDATED_AT, DSL.currentInstant()).set(CART.EXPIRES_AT, expiresAt).where(CART.ID.eq(id)).execute();
    }

    /** Carts whose time was over at that moment and that still know their person, with his key; those in use are passed over. */
    public Map<String, UUID> lockExpired(TenantTx tx, Instant before, int most) {
        return tx.sql().select(CART.ID, CART.DATA_KEY_ID).from(CART).where(CART.FORGOTTEN_AT.isNull(), CART.EXPIRES_AT.lt(before))
                .orderBy(CART.EXPIRES_AT).limit(most).forNoKeyUpdate().skipLocked().fetchMap(CART.ID, CART.DATA_KEY_ID);
    }

    /** With their lines. */
    public void delete(TenantTx tx, Collection<String> ids) {
        tx.sql().deleteFrom(CART).where(CART.ID.in(ids)).execute();
    }

    /** Takes the person out of carts that payments or orders still point to. */
    public void forget(TenantTx tx, Collection<String> ids) {
        tx.sql().update(CART).setNull(CART.EMAIL).setNull(CART.SHIPPING_ADDRESS).setNull(CART.BILLING_ADDRESS)
                .set(CART.FORGOTTEN_AT, DSL.currentInstant()).where(CART.ID.in(ids)).execute();
    }

    /** A cart as it is before anybody has put anything in. */
    public static Cart empty(String id, Market market, String locale, String channel, UUID dataKeyId, Instant expiresAt) {
        return new Cart(id, market.storefrontId(), market.id(), locale, channel, market.currency(), dataKeyId, null, null, null, null, 1, expiresAt, List.of());
    }

    private static Cart read(TenantTx tx, CartRecord row) {
        List<Cart.Line> lines = tx.sql().selectFrom(CART_LINE).where(CART_LINE.CART_ID.eq(row.getId())).orderBy(CART_LINE.POSITION, CART_LINE.ID)
                .fetch(line -> new Cart.Line(line.getId(), line.getVariantId(), line.getQuantity()));
        return new Cart(row.getId(), row.getStorefrontId(), row.getMarketId(), row.getLocale(), row.getChannel(), Currency.getInstance(row.getCurrency()), row.getDataKeyId(),
                row.getEmail(), row.getShippingAddress(), row.getBillingAddress(), row.getShippingMethodId(), row.getVersion(), row.getExpiresAt(), lines);
    }
}
