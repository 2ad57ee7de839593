package shop.argosy.commerce.orders;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * A purchase.
 *
 * @param number what people call it
 * @param token the secret in its link
 * @param shippingMethod its name as it was then; null when nothing had to be carried
 * @param lines in the cart's order
 */
public record Order(UUID id, String number, String token, String cartId, UUID marketId, String locale, Currency currency, UUID dataKeyId,
        String shippingMethod, Totals totals, Standing standing, Instant placedAt, long version, List<OrderLine> lines) {

    /** Of the order's page, relative to its shop. */
    public String path() {
        return "/orders/" + token;
    }

    public boolean isCancelled() {
        return standing.status() == OrderStatus.CANCELLED;
    }
}
