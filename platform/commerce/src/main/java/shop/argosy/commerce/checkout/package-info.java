/**
 * From a cart to an order: what is in it, what it costs, how it is paid, and the one use case that places it.
 * What happens to an order afterwards may not be here.
 */
package shop.argosy.commerce.checkout;
