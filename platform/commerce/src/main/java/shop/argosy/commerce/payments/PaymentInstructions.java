package shop.argosy.commerce.payments;

import java.net.URI;
import java.util.Map;

/**
 * What a provider must know besides the amount.
 *
 * @param data from the buyer's browser
 * @param back where the provider sends the browser when a redirect is over
 */
public record PaymentInstructions(Map<String, String> data, String shopName, String locale, URI back) {
}
