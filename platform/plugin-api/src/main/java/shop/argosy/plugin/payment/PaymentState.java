package shop.argosy.plugin.payment;

import shop.argosy.kernel.Money;

/**
 * What a provider's books say of one payment.
 *
 * @param captured all that was taken so far
 * @param refunded all that was paid back so far
 */
public record PaymentState(Status status, String providerReference, Money captured, Money refunded) {

    public enum Status {
        /** The provider never heard of the payment. */
        UNKNOWN,
        PENDING,
        REQUIRES_ACTION,
        AUTHORIZED,
        DECLINED,
        VOIDED,
        /** Taken in full or in part, whether or not some was paid back later. */
        CAPTURED
    }
}
