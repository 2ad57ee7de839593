/** Rows of shipping methods and shipments. Nothing here may be used by another feature. */
package shop.argosy.commerce.shipping.internal;
