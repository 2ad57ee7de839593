/** Where each rotation stands, and the data keys that are wrapped anew. Imported by nobody outside {@code rotation}. */
package shop.argosy.foundation.rotation.internal;
