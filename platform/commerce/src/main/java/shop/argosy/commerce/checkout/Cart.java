package shop.argosy.commerce.checkout;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;

/**
 * What somebody wants to buy.
 *
 * @param id a secret: who has it may read and change the cart
 * @param shippingMethodId null until one was chosen
 * @param version rises with each change; a payment is for one version
 */
public record Cart(String id, UUID storefrontId, UUID marketId, String locale, String channel, Currency currency, UUID dataKeyId, Sealed<String> email,
        Sealed<PostalAddress> shippingAddress, Sealed<PostalAddress> billingAddress, UUID shippingMethodId, long version, Instant expiresAt, List<Line> lines) {

    public record Line(UUID id, UUID variantId, int quantity) {
    }
}
