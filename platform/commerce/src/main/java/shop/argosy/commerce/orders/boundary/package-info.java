/** The platform API of orders: reads requests, asks the use cases, writes JSON. No rule may be here. */
package shop.argosy.commerce.orders.boundary;
