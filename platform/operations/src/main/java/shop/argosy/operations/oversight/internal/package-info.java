/** Reading the platform's list of shops. Imported by nobody outside {@code oversight}. */
package shop.argosy.operations.oversight.internal;
