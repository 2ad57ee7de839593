/**
 * One page being made for one reader: what it may look at, its sections in their order, the frame around them. A
 * visit lives as long as the read transaction that it was opened with.
 */
package shop.argosy.storefront.themes.page;
