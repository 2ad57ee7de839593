package shop.argosy.plugin.payment;

import java.net.URI;
import java.util.Map;
import shop.argosy.kernel.Money;

/**
 * @param reference names the payment for good; the same reference is the same payment
 * @param amount may be zero
 * @param data what the buyer's browser sent, checked against {@link PaymentProvider#paymentData()}
 * @param shopName as buyers know the shop
 * @param locale the buyer's language, a BCP 47 tag
 */
public record AuthorizationRequest(String reference, Money amount, Map<String, String> data, String shopName, String locale, Links links) {

    /**
     * @param back where the buyer's browser goes when a redirect is over
     * @param notifications where the provider sends its messages
     * @param pages under which address the platform serves {@link PaymentProvider#pages()}
     */
    public record Links(URI back, URI notifications, URI pages) {
    }
}
