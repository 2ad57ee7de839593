/**
 * The audit as a shop's owner reads it: searched, paged, exported, with the names of those who acted. Writing rows and
 * chaining them is the foundation's; nothing here may change one.
 */
package shop.argosy.people.audit;
