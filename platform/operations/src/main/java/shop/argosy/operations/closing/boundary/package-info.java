/** Closing a shop over HTTP, for its owner. No rule of a shop's life may be here. */
package shop.argosy.operations.closing.boundary;
