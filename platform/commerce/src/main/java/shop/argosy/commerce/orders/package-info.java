/**
 * What was sold: orders with their lines, statuses, refunds and cancellations.
 * Nothing of carts may be here: an order is a copy, and who places it calls down.
 */
package shop.argosy.commerce.orders;
