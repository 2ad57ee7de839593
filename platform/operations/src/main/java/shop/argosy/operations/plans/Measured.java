package shop.argosy.operations.plans;

import java.time.Instant;
import java.util.Currency;
import shop.argosy.commerce.orders.SalesFigures;
import shop.argosy.foundation.relay.Backlog;

/**
 * A shop in numbers at one moment.
 *
 * @param sales of the last 31 of its days
 * @param outbox events that somebody does not have yet
 * @param search changes of products that the index does not have yet
 */
public record Measured(Instant at, ShopUse use, Currency currency, SalesFigures sales, Backlog outbox, Backlog search, Backlog jobs) {
}
