/** A shop's plan over HTTP, for its staff. */
package shop.argosy.operations.plans.boundary;
