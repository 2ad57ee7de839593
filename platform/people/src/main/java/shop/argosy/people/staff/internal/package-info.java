/** Rows of accounts, memberships and sessions. Imported by nobody outside {@code staff}. */
package shop.argosy.people.staff.internal;
