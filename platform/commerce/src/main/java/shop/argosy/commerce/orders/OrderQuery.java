package shop.argosy.commerce.orders;

import shop.argosy.foundation.http.Cursors.Position;

/**
 * @param text the beginning of an order's number, or the buyer's e-mail, telephone or words of the name; null for any. So are the statuses, each in lower case
 * @param after null for the first page
 */
public record OrderQuery(String text, String status, String paymentStatus, String fulfilmentStatus, int limit, Position after) {
}
