package shop.argosy.plugin.payment;

/**
 * The shop for which a provider acts.
 *
 * @param account opaque, never changes and never names another shop
 */
public record Merchant(String account) {
}
