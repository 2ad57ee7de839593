/**
 * A shop's money at its payment providers: from the reservation of units over authorization and capture to refunds.
 * Nothing of carts, totals or order lines may be here: those call down, and hear of news through {@link shop.argosy.commerce.payments.PaymentObserver}.
 */
package shop.argosy.commerce.payments;
