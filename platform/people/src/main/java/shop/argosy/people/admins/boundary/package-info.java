/** Admins signing in and out over HTTP. What admins decide about is elsewhere. */
package shop.argosy.people.admins.boundary;
