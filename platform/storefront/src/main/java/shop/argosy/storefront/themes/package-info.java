/**
 * What a shop looks like: the files of themes, what merchants chose on top of them, the Liquid objects, filters and
 * tags, and the rendering of pages and mails. Nothing about HTTP may be here, and no rule of commerce: the objects
 * only show what commerce says.
 *
 * <p>A page is rendered inside one read transaction, so that its objects load what the theme asks for, when it asks,
 * from one snapshot. Liquid's budget bounds how long that can take; nothing on the way calls a network.
 */
package shop.argosy.storefront.themes;
