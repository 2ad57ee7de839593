/**
 * The OpenAPI documents, read from the resources' own annotations and records, and the few annotations that say what
 * those do not. No route and no shape of a feature may be written down here.
 */
package shop.argosy.foundation.openapi;
