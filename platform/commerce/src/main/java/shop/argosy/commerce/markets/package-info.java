/**
 * The shop itself, its storefronts and the markets that it sells to, each with its countries, languages and currency.
 * No price, no product and no shipping rule may be here.
 */
package shop.argosy.commerce.markets;
