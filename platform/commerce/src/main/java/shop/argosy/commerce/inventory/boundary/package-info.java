/** Stock over HTTP. No rule is decided here. */
package shop.argosy.commerce.inventory.boundary;
