/**
 * Asking one shop for what belongs to another: every route with every key of the neighbour's, and a search for its
 * canaries wherever things are kept. A new route is one more line in {@link Routes}. Nothing here may know how a route
 * protects itself.
 */
package shop.argosy.verification.prove.wall;
