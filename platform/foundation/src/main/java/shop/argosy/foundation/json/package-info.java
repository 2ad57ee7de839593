/**
 * JSON as the whole platform writes it, and the one form of it that is hashed and signed. Nothing of HTTP may be here.
 */
package shop.argosy.foundation.json;
