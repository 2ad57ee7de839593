/** Rows of import runs and the work of a run. Nobody else's business. */
package shop.argosy.operations.exchange.internal;
