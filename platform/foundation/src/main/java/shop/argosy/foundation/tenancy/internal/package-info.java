/** Connections, roles, schemas and migrations. Imported by nobody outside {@code tenancy}. */
package shop.argosy.foundation.tenancy.internal;
