/**
 * A payment company in a box: it keeps books of its own in a folder of its own, has a challenge page and sends signed
 * notifications, so that everything that can happen with a real one can be tried without money.
 * Nothing but the plugin contract may be used here, and nothing of the shop's database.
 */
package shop.argosy.adapters.sandbox;
