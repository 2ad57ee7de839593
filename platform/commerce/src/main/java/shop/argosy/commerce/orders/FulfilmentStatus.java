package shop.argosy.commerce.orders;

/** How much of an order has left. */
public enum FulfilmentStatus {
    UNFULFILLED, PARTIAL, FULFILLED
}
