package shop.argosy.commerce.orders;

/** Where an order's money is. */
public enum PaymentStanding {
    AUTHORIZED, PAID, PARTIALLY_REFUNDED, REFUNDED, VOIDED
}
