/** The rows of deletions. Imported by nobody outside {@code deletion}. */
package shop.argosy.foundation.deletion.internal;
