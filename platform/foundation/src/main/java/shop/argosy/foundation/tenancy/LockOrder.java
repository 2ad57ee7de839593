package shop.argosy.foundation.tenancy;

/**
 * The order in which a transaction locks rows, so that no two can wait for each other. Skip what you do not need,
 * never go back. Within one kind: ascending by primary key.
 */
public enum LockOrder {
    IDEMPOTENCY, CART, PAYMENT, PRODUCT, VARIANT, STOCK_LEVEL, ORDER, ORDER_LINE, REFUND, EVENT, JOB, INVOICE_COUNTER
}
