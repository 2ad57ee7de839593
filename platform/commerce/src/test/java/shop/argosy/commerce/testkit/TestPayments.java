package shop.argosy.commerce.testkit;

import static shop.argosy.schema.default_schema.Tables.CART;
import static shop.argosy.schema.default_schema.Tables.DATA_KEY;
import static shop.argosy.schema.default_schema.Tables.PAYMENT;

import java.time.Instant;
import java.util.UUID;
import shop.argosy.commerce.markets.Market;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Secret;
import shop.argosy.kernel.Uuid7;

/** Rows of payments that reservations belong to. */
public final class TestPayments {

    private TestPayments() {
    }

    public static UUID start(TenantTx tx, Market market) {
        UUID key = Uuid7.next();
        UUID payment = Uuid7.next();
        String cart = Secret.ofBits128();
        Instant later = Instant.now().plusSeconds(900);
        tx.sql().insertInto(DATA_KEY).set(DATA_KEY.ID, key).set(DATA_KEY.WRAPPED, new byte[] {1}).execute();
        tx.sql().insertInto(CART).set(CART.ID, cart).set(CART.STOREFRONT_ID, market.storefrontId()).set(CART.MARKET_ID, market.id()).set(CART.LOCALE, "en")
                .set(CART.CHANNEL, "web").set(CART.CURRENCY, "EUR").set(CART.DATA_KEY_ID, key).set(CART.EXPIRES_AT, later).execute();
        tx.sql().insertInto(PAYMENT).set(PAYMENT.ID, payment).set(PAYMENT.CART_ID, cart).set(PAYMENT.CART_VERSION, 1L).set(PAYMENT.PROVIDER, "sandbox")
                .set(PAYMENT.STATUS, "starting").set(PAYMENT.AMOUNT, 0L).set(PAYMENT.CURRENCY, "EUR").set(PAYMENT.EXPIRES_AT, later).execute();
        return payment;
    }
}
