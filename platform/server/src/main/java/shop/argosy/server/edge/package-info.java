/**
 * What every request and every answer passes, whatever route it is for: sizes, times, headers, JSON.
 * Nothing that knows what a route does may be here.
 */
package shop.argosy.server.edge;
