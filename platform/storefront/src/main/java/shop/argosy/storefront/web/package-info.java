/**
 * Shops in the browser: pages, carts, the checkout, pictures and files of themes, what search engines ask for. Nothing
 * about how a page looks may be here, and no rule of commerce.
 */
package shop.argosy.storefront.web;
