/** Search over HTTP, and what happens at server start. No rule of ranking may be here. */
package shop.argosy.storefront.search.boundary;
