package shop.argosy.plugin.payment;

import shop.argosy.kernel.Money;

/**
 * One movement of money within a payment.
 *
 * @param reference names the movement for good; the same reference is the same movement
 */
public record Movement(PaymentKey payment, String reference, Money amount) {
}
