package shop.argosy.plugin.payment;

/**
 * @param reference the platform's, from the request for authorization
 * @param providerReference the provider's own, null when it never gave one
 */
public record PaymentKey(String reference, String providerReference) {
}
