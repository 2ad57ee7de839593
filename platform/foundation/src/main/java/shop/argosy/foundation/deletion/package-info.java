/**
 * The end of a closed shop: when its data goes, step by step, and what was found. What lies where is its feature's to
 * say, by {@link shop.argosy.foundation.deletion.ShopRemains}; no shop that is open may ever be touched from here.
 */
package shop.argosy.foundation.deletion;
