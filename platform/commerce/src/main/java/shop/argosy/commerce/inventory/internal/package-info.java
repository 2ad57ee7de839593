/** Rows of stock_location, stock_level, stock_ledger and stock_reservation. Nothing here is used outside the package above. */
package shop.argosy.commerce.inventory.internal;
