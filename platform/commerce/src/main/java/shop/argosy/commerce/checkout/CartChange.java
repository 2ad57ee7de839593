package shop.argosy.commerce.checkout;

import java.util.List;
import java.util.UUID;
import shop.argosy.kernel.PostalAddress;

/** What shall be different; null leaves a part as it is. {@code lines} replaces all lines. */
public record CartChange(List<LineRequest> lines, String email, PostalAddress shippingAddress, PostalAddress billingAddress, UUID shippingMethod) {

    public static CartChange lines(List<LineRequest> lines) {
        return new CartChange(lines, null, null, null, null);
    }
}
