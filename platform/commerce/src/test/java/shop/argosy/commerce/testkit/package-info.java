/** A real PostgreSQL with live shops for the integration tests of this module. Nothing here replaces a part of ours. */
package shop.argosy.commerce.testkit;
