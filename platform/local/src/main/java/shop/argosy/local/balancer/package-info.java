/**
 * A process that shares out a platform's requests among its nodes on one machine, as a proxy in front of real nodes does.
 * It knows HTTP and nothing of shops; it is for development and for tests of what happens when a node dies.
 */
package shop.argosy.local.balancer;
