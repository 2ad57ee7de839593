/**
 * Finding products by words: one Elasticsearch document per product and language, and PostgreSQL when that is down.
 * Nothing authoritative may be here: all of it can be rebuilt from the catalogue.
 */
package shop.argosy.storefront.search;
