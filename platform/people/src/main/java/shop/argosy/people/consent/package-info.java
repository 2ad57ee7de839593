/**
 * A shop's owner lets the platform's admins in, for a time and with every step written down. No admin's right of its
 * own may be here: without a consent there is none.
 */
package shop.argosy.people.consent;
