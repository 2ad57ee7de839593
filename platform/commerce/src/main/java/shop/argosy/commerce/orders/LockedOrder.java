package shop.argosy.commerce.orders;

import shop.argosy.commerce.payments.Payment;

/**
 * An order that nobody else changes until the transaction ends. Its payment's lock is the lock: whatever happens to
 * an order happens to its money too, and payments come before stock and orders in the lock order.
 */
public record LockedOrder(Order order, Payment payment) {
}
