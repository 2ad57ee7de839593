/**
 * What platform admins see of the shops and decide about them. What happens inside a shop is not here: admins see
 * numbers, and enter with consent alone.
 */
package shop.argosy.operations.oversight;
