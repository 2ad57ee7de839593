/**
 * What every HTTP boundary shares: bodies and parameters as they are read, problems, idempotency keys, cursors.
 * No route of a feature may be here.
 */
package shop.argosy.foundation.http;
