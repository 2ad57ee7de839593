/** Rows of consents and entries. Imported by nobody outside {@code consent}. */
package shop.argosy.people.consent.internal;
