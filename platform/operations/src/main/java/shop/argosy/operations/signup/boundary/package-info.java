/** Signing up over HTTP. */
package shop.argosy.operations.signup.boundary;
