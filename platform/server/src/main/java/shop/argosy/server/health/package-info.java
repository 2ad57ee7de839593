/** Whether this node can serve, and what it depends on. It reports; it repairs nothing. */
package shop.argosy.server.health;
