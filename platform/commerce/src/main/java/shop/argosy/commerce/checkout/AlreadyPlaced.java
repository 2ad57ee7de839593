package shop.argosy.commerce.checkout;

import shop.argosy.commerce.orders.Order;
import shop.argosy.kernel.Problem;

/** What is said of a cart that became an order. */
final class AlreadyPlaced {

    private AlreadyPlaced() {
    }

    static Problem as(Order order) {
        return Problem.conflict("already-placed", "This cart became order " + order.number() + ". Make a new cart for another purchase.").with("order", order.number());
    }
}
