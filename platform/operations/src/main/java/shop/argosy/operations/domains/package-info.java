/**
 * A shop's own hosts: which they are, how they are proven, and which leads. How a request finds its shop is not here.
 */
package shop.argosy.operations.domains;
