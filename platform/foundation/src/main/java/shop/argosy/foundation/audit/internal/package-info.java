/** The rows of records, chains and anchors, and how they are hashed. Imported by nobody outside {@code audit}. */
package shop.argosy.foundation.audit.internal;
