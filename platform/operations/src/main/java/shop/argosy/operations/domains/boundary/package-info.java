/** Domains over HTTP, for the shop's staff. */
package shop.argosy.operations.domains.boundary;
