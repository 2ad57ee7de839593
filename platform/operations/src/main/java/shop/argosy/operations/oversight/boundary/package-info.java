/** The admin realm over HTTP, but for its sign-in. */
package shop.argosy.operations.oversight.boundary;
