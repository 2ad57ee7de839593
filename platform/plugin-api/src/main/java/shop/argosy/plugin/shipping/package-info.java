/**
 * What a plugin that prices deliveries implements and what it is given.
 * No carrier's own protocol and nothing of the platform's database may be here.
 */
package shop.argosy.plugin.shipping;
