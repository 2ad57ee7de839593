/** Rows, ledger and rules of payments. Nothing here may be used by another feature. */
package shop.argosy.commerce.payments.internal;
