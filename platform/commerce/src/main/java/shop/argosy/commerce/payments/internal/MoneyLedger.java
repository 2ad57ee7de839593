package shop.argosy.commerce.payments.internal;

import static shop.argosy.schema.default_schema.Tables.MONEY_LEDGER;

import java.util.Locale;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Uuid7;

/** Our books: one row for each movement at a provider, however often we hear of it. */
public final class MoneyLedger {

    public enum Kind {
        AUTHORIZED, CAPTURED, REFUNDED, VOIDED
    }

    /** @return false when this movement stands in the ledger already */
    public boolean write(TenantTx tx, Payment payment, Kind kind, String reference, Money amount) {
        return tx.sql().insertInto(MONEY_LEDGER).set(MONEY_LEDGER.ID, Uuid7.next()).set(MONEY_LEDGER.PAYMENT_ID, payment.id())
                .set(MONEY_LEDGER.ORDER_ID, payment.orderId()).set(MONEY_LEDGER.KIND, kind.name().toLowerCase(Locale.ROOT))
                .set(MONEY_LEDGER.AMOUNT, amount.amount()).set(MONEY_LEDGER.CURRENCY, amount.currency().getCurrencyCode())
                .set(MONEY_LEDGER.REFERENCE, reference)
                .onConflict(MONEY_LEDGER.KIND, MONEY_LEDGER.REFERENCE).doNothing().execute() == 1;
    }
}
