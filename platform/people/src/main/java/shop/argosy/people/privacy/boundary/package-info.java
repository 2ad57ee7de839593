/** Erasing a person, over HTTP. */
package shop.argosy.people.privacy.boundary;
