/** Rows of product, variant, product_image, collection and the rules of writing them. Nothing here is used outside the package above. */
package shop.argosy.commerce.catalog.internal;
