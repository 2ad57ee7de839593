/** Rows of carts. Nothing here may be used by another feature. */
package shop.argosy.commerce.checkout.internal;
