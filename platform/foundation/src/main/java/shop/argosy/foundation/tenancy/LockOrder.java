package shop.argosy.foundation.tenancy;

/**
 * The order in which a transaction locks rows, so that no two can wait for each other. Skip what you do not need,
 * never go back. Within one kind: ascending by primary key. Lock FOR NO KEY UPDATE: FOR UPDATE also stands against
 * the foreign key checks of rows that come later in the order, and so turns it round. {@link #ALLOWANCE} is the shop's
 * own row, which stands for what its plan has room for.
 */
public enum LockOrder {
    IDEMPOTENCY, CART, PAYMENT, PRODUCT, ALLOWANCE, VARIANT, STOCK_LEVEL, ORDER, ORDER_LINE, REFUND, DATA_KEY, EVENT, JOB, INVOICE_COUNTER
}
