/** The shop's audit over HTTP. Nothing here decides what is recorded. */
package shop.argosy.people.audit.boundary;
