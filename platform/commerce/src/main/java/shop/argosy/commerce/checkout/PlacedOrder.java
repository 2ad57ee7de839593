package shop.argosy.commerce.checkout;

import java.util.UUID;
import shop.argosy.commerce.orders.Order;

/**
 * @param payment the one that it was placed with
 * @param isNew false when the cart was an order already
 */
public record PlacedOrder(Order order, UUID payment, boolean isNew) {
}
