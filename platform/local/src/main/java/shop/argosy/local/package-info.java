/**
 * Starts, watches, reports and stops the services of one machine: PostgreSQL, Elasticsearch, object storage, mail and
 * the application server, each in a process of its own on loopback. It knows nothing of shops, and the product
 * knows nothing of it: all that passes between them are environment variables.
 */
package shop.argosy.local;
