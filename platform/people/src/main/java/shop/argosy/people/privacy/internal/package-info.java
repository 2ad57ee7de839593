/** The rows of erasures, and the search for what is left of a person. Imported by nobody outside {@code privacy}. */
package shop.argosy.people.privacy.internal;
