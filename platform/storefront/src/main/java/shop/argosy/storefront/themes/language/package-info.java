/**
 * What theme designers can write beyond the language itself: the tags and filters of commerce, registered with the
 * Liquid engine. No property of an object is decided here, and nothing is read from a database.
 */
package shop.argosy.storefront.themes.language;
