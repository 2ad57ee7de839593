/** Products over HTTP: for the shop's staff and for shoppers. No rule is decided here. */
package shop.argosy.commerce.catalog.boundary;
