/**
 * Who calls, for whose host, from which page and how often: decided before a resource is reached. What a call says and
 * what it is answered is not looked at here.
 */
package shop.argosy.foundation.edge;
