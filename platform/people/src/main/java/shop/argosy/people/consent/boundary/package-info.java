/** Giving and withdrawing consent over HTTP. */
package shop.argosy.people.consent.boundary;
