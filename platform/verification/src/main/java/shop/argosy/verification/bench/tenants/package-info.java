/**
 * {@code ops/bench tenants}: many shops in one PostgreSQL, reached through the product's own door and, to compare, by
 * the way that was not taken. No server runs here and no page is made.
 */
package shop.argosy.verification.bench.tenants;
