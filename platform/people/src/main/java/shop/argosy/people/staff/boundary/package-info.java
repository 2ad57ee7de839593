/** Signing in and out over HTTP. */
package shop.argosy.people.staff.boundary;
