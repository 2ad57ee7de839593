package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import shop.argosy.commerce.checkout.StartPayment.Started;
import shop.argosy.commerce.payments.AuthorizePayment;
import shop.argosy.commerce.payments.Errands;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.PaymentInstructions;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.tenancy.TenantDirectory;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.ProviderUnavailable;

/** Pays for a cart: holds its units, then asks the provider. Earlier attempts are given up. */
@ApplicationScoped
public class PayCart {

    private final Tenants tenants;
    private final TenantDirectory directory;
    private final StartPayment start;
    private final Payments payments;
    private final AuthorizePayment authorize;
    private final SettlePayment settle;
    private final Errands errands;

    @Inject
    public PayCart(Tenants tenants, TenantDirectory directory, StartPayment start, Payments payments, AuthorizePayment authorize, SettlePayment settle, Errands errands) {
        this.tenants = tenants;
        this.directory = directory;
        this.start = start;
        this.payments = payments;
        this.authorize = authorize;
        this.settle = settle;
        this.errands = errands;
    }

    /** For CDI's proxy alone. */
    protected PayCart() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * @return the payment, whatever the provider said
     * @throws Problem 403 {@code checkout-restricted} in a shop that takes no payments at this time; 404; 409 {@code already-placed}, {@code sold-out} with the lines; 422
     */
    public Payment run(Tenant tenant, String cartId, PayRequest request) {
        requireOpenCheckout(tenant);
        authorize.check(request.provider(), request.data());
        Started started = tenants.patiently(tenant, tx -> start.run(tx, cartId, request.provider()));
        started.abandoned().forEach(payment -> errands.soon(() -> settle.run(tenant, payment)));
        return authorize.run(tenant, started.payment(), new PaymentInstructions(request.data(), started.shopName(), started.locale(), back(tenant, request, started.payment())));
    }

    /**
     * Where a payment is. One that waits for its buyer or its provider is asked after first.
     *
     * @throws Problem 404
     */
    public Payment status(Tenant tenant, String cartId, UUID paymentId) {
        Payment payment = tenants.patiently(tenant, tx -> payments.ofCart(tx, cartId, paymentId));
        return switch (payment.status()) {
            case PENDING, REQUIRES_ACTION -> asked(tenant, payment);
            case STARTING, AUTHORIZED, DECLINED, VOIDING, VOIDED, CAPTURING, CAPTURED, FAILED -> payment;
        };
    }

    private void requireOpenCheckout(Tenant tenant) {
        boolean open = directory.standing(tenant.address()).map(shop -> shop.state().checkoutOpen()).orElse(true);
        if (!open) {
            throw Problem.of(403, "checkout-restricted", "This shop takes no new orders at this time. Nothing was charged, and the cart is kept; try again later.");
        }
    }

    private Payment asked(Tenant tenant, Payment payment) {
        try {
            return settle.run(tenant, payment.id());
        } catch (ProviderUnavailable e) {
            return payment;
        }
    }

    private URI back(Tenant tenant, PayRequest request, UUID payment) {
        String path = request.backPath();
        return URI.create(directory.storefrontUrl(tenant) + path + (path.contains("?") ? "&" : "?") + "payment=" + payment);
    }
}
