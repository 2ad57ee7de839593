/**
 * What every HTTP boundary shares: JSON, problems, hosts, idempotency keys, limits, cursors.
 * No route of a feature may be here.
 */
package shop.argosy.foundation.http;
