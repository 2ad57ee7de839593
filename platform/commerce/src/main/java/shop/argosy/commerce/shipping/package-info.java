/**
 * How goods reach their buyers: the methods of a market with their prices, and the shipments that left.
 * Nothing of carts or of an order's statuses may be here.
 */
package shop.argosy.commerce.shipping;
