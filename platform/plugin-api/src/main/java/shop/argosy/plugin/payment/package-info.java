/**
 * What a payment provider's plugin implements and what it is given.
 * No provider's own protocol and nothing of the platform's database may be here.
 */
package shop.argosy.plugin.payment;
