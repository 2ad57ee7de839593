package shop.argosy.commerce.orders;

import shop.argosy.foundation.http.Cursors.Position;

/**
 * @param number the beginning of an order's number, or null; so are the statuses, each in lower case
 * @param after null for the first page
 */
public record OrderQuery(String number, String status, String paymentStatus, String fulfilmentStatus, int limit, Position after) {
}
