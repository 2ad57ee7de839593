/** Rows of shop, storefront, market and price_list. Nothing here is used outside the package above. */
package shop.argosy.commerce.markets.internal;
