/** Serves the OpenAPI documents of the two surfaces. What stands in them is said by the resources themselves, not here. */
package shop.argosy.server.openapi;
