/**
 * The objects that themes look into. Each says what commerce and content say, reads no more than it is asked for, and
 * never one thing at a time where a page shows many.
 */
package shop.argosy.storefront.themes.drops;
