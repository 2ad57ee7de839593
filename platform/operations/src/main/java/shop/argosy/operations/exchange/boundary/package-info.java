/** Imports over HTTP. Nothing that reads a file's meaning may be here. */
package shop.argosy.operations.exchange.boundary;
