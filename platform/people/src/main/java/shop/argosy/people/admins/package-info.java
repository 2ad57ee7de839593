/**
 * The platform's own people and their sign-in: a realm apart from that of the merchants. No shop's data may be here;
 * an admin enters a shop by its owner's consent alone.
 */
package shop.argosy.people.admins;
