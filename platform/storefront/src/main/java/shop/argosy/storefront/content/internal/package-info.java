/** Rows of page, menu, menu_item and translation. Nothing here is used outside the package above. */
package shop.argosy.storefront.content.internal;
