/** The door of a shop's host. No page may be here: a feature that shows people pages dresses what is said here. */
package shop.argosy.foundation.lifecycle.boundary;
