/**
 * What a shop sells: products, their variants, pictures and collections, with their prices and stock put together.
 * No cart, no order and nothing about how a page looks may be here.
 */
package shop.argosy.commerce.catalog;
