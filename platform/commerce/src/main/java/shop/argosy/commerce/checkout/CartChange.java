package shop.argosy.commerce.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.argosy.kernel.PostalAddress;

/**
 * What shall be different; null leaves a part as it is. {@code lines} replaces all lines.
 *
 * @param billingAddress where the bill goes when it does not go to the shipping address
 * @param billingSameAsShipping true: the bill goes to the shipping address again
 * @param inFull addresses must have every part that their countries' have, as a form asks for them
 */
public record CartChange(List<LineRequest> lines, String email, PostalAddress shippingAddress, PostalAddress billingAddress, Boolean billingSameAsShipping,
        UUID shippingMethod, boolean inFull) {

    public CartChange(List<LineRequest> lines, String email, PostalAddress shippingAddress, PostalAddress billingAddress, Boolean billingSameAsShipping, UUID shippingMethod) {
        this(lines, email, shippingAddress, billingAddress, billingSameAsShipping, shippingMethod, false);
    }

    public CartChange addressesInFull() {
        return new CartChange(lines, email, shippingAddress, billingAddress, billingSameAsShipping, shippingMethod, true);
    }

    public static CartChange lines(List<LineRequest> lines) {
        return new CartChange(lines, null, null, null, null, null);
    }

    public static CartChange shippingMethod(UUID method) {
        return new CartChange(null, null, null, null, null, method);
    }

    /** So many more units, the other lines as they are. */
    static CartChange more(Cart cart, LineRequest units) {
        var lines = requests(cart, Map.of());
        lines.add(units);
        return lines(lines);
    }

    /** Other quantities by variant, the other lines as they are; 0 takes a line out. */
    static CartChange quantities(Cart cart, Map<UUID, Integer> wanted) {
        return lines(requests(cart, wanted));
    }

    private static List<LineRequest> requests(Cart cart, Map<UUID, Integer> wanted) {
        var lines = new ArrayList<LineRequest>();
        cart.lines().forEach(line -> {
            int quantity = wanted.getOrDefault(line.variantId(), line.quantity());
            if (quantity > 0) {
                lines.add(new LineRequest(line.variantId(), quantity));
            }
        });
        return lines;
    }

    boolean billsToShippingAddress() {
        return Boolean.TRUE.equals(billingSameAsShipping);
    }
}
