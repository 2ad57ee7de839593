/** Rows of admins and their sessions. Imported by nobody outside {@code admins}. */
package shop.argosy.people.admins.internal;
