package shop.argosy.commerce.payments;

import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Money;

/** Hears of what happens to the payments of placed orders, in the transaction that records it, which holds the payment's lock. */
public interface PaymentObserver {

    /** The order's money was taken. */
    void captured(TenantTx tx, Payment payment);

    /** The order's authorization was given back, or is lost: no money was taken and none will be. */
    void voided(TenantTx tx, Payment payment);

    /** Money went back to the buyer. {@code reference} names the refund. */
    void refunded(TenantTx tx, Payment payment, String reference, Money amount);
}
