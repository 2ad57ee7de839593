/**
 * Two ways to price a delivery that need no carrier: one price for all, and a price by weight.
 * Nothing but the plugin contract may be used here.
 */
package shop.argosy.adapters.rates;
