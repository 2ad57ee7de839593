/**
 * Shopify's product CSV and what each of its columns means here.
 * Nothing that reads bytes or writes a database may be here.
 */
package shop.argosy.operations.exchange.internal.shopify;
