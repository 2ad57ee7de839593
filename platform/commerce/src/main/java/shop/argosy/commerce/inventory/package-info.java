/**
 * How many units there are of each variant, where, and which of them are promised. Every change is one conditional
 * statement with a row in the ledger. No order, cart or product text may be here.
 */
package shop.argosy.commerce.inventory;
