package shop.argosy.commerce.orders;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Sealed;

/**
 * A cart's copy.
 *
 * @param payment locked; it may have been captured already
 */
public record NewOrder(Origin origin, Person person, String shippingMethod, Totals totals, List<OrderLine> lines, Payment payment) {

    public record Origin(String cartId, UUID storefrontId, UUID marketId, String locale, String channel) {
    }

    /** Sealed with the key that the cart had; it goes on with the order. */
    public record Person(UUID dataKeyId, Sealed<String> email, Sealed<PostalAddress> shippingAddress, Sealed<PostalAddress> billingAddress) {
    }
}
