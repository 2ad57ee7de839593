package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Locale;
import shop.argosy.foundation.edge.RateLimits;
import shop.argosy.kernel.Sha256;
import shop.argosy.kernel.Tenant;

/** How often one address and one buyer may do what costs: carts made, payments tried. Card testers get no further. */
@ApplicationScoped
public class CheckoutLimits {

    private static final int CARTS = 60;
    private static final int PAYMENTS = 30;
    private static final int PAYMENTS_OF_A_BUYER = 10;

    private final RateLimits limits;

    @Inject
    public CheckoutLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** For CDI's proxy alone. */
    protected CheckoutLimits() {
        this(null);
    }

    /** @throws shop.argosy.kernel.Problem 429 */
    public void cart(String address) {
        limits.take("cart", address, CARTS);
    }

    /**
     * @param email of the cart, null when it has none yet
     * @throws shop.argosy.kernel.Problem 429
     */
    public void payment(Tenant tenant, String address, String email) {
        limits.take("payment", address, PAYMENTS);
        if (email != null) {
            limits.take("payment-of", hash(tenant.id() + "/" + email.toLowerCase(Locale.ROOT)), PAYMENTS_OF_A_BUYER);
        }
    }

    /** The memory of a node holds no addresses of people. */
    private static String hash(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
    }
}
