/** Rows of orders and what is read from them. Nothing here may be used by another feature. */
package shop.argosy.commerce.orders.internal;
