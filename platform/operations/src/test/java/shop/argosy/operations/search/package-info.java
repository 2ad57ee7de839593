/** Search as a whole, over real services. */
package shop.argosy.operations.search;
