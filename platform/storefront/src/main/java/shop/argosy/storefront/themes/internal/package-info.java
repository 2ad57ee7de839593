/** Rows of publication. Nothing here is used outside the package above. */
package shop.argosy.storefront.themes.internal;
