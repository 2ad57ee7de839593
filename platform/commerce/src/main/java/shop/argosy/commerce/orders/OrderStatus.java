package shop.argosy.commerce.orders;

/** As merchants and buyers see an order as a whole. */
public enum OrderStatus {
    OPEN,
    /** Paid, and nothing is left to send. */
    COMPLETED,
    CANCELLED
}
