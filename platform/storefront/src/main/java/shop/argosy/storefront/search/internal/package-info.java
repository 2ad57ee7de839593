/**
 * The gateway to Elasticsearch, the shape of documents and queries. No other class than the gateway may hold a
 * client, and no feature outside search may come in here.
 */
package shop.argosy.storefront.search.internal;
