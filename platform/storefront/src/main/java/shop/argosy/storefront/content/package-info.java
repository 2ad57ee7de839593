/**
 * What merchants write besides products: pages, menus and the translations of all their texts. Nothing about how it
 * looks and nothing about HTTP may be here.
 */
package shop.argosy.storefront.content;
