/** Rows of domains. Imported by nobody outside {@code domains}. */
package shop.argosy.operations.domains.internal;
