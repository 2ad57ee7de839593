/** The shop's settings over HTTP. No rule is decided here. */
package shop.argosy.commerce.markets.boundary;
