/**
 * What stands before the servlet container: requests that it would answer badly, or not at all, get a proper answer.
 * Nothing that knows a shop, a route or a user may be here.
 */
package shop.argosy.server.front;
