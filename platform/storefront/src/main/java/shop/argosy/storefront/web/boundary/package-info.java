/** The addresses of a shop's host that people and browsers see. */
package shop.argosy.storefront.web.boundary;
