/** The storefront API of carts, payments and placing: reads requests, asks the use cases, writes JSON. No rule may be here. */
package shop.argosy.commerce.checkout.boundary;
