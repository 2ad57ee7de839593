/**
 * How the addresses of each country are asked for and written. Nothing about one order, cart or person may be here, and
 * no rule on whether a shop delivers somewhere.
 */
package shop.argosy.commerce.addresses;
