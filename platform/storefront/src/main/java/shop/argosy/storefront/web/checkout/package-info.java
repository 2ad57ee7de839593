/**
 * The pages on which one buys: contact and delivery, payment, the wait for a bank. They look like the shop but are the
 * platform's own. They work without scripts, and nothing of commerce is decided here: they call its use cases.
 */
package shop.argosy.storefront.web.checkout;
