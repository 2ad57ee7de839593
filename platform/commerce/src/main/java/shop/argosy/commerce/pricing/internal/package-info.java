/** Rows of price. Nothing here is used outside the package above. */
package shop.argosy.commerce.pricing.internal;
