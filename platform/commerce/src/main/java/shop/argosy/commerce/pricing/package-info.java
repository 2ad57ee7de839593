/**
 * What a variant costs in a market: one price a variant, price list and currency, in minor units.
 * No discount, no tax and no product text may be here.
 */
package shop.argosy.commerce.pricing;
