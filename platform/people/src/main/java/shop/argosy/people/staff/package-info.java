/**
 * The people who run shops: accounts, sign-ins, and which shops they may enter. Shoppers are not here: they belong to
 * their shop alone.
 */
package shop.argosy.people.staff;
