package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.payments.Errands;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;
import shop.argosy.plugin.payment.ProviderUnavailable;

/**
 * The one use case that turns a cart into an order, whoever asks: the browser, a provider's notification or the
 * reconciler, at once and as often as they like. A cart becomes one order; everybody gets that one.
 *
 * <p>Recovery points: the payment's status. Before the transaction it is authorized, and its job places the order or
 * gives the money back. After it is capturing, and its job takes the money. Captured, nothing is left to do.
 */
@ApplicationScoped
public class PlaceOrder {

    private final Tenants tenants;
    private final OrderPlacement placement;
    private final Payments payments;
    private final SettlePayment settle;
    private final Errands errands;

    @Inject
    public PlaceOrder(Tenants tenants, OrderPlacement placement, Payments payments, SettlePayment settle, Errands errands) {
        this.tenants = tenants;
        this.placement = placement;
        this.payments = payments;
        this.settle = settle;
        this.errands = errands;
    }

    /** For CDI's proxy alone. */
    protected PlaceOrder() {
        this(null, null, null, null, null);
    }

    /**
     * @throws Problem 404; 409 {@code payment-required}, {@code payment-pending}, {@code total-changed} with the
     *     {@code total}, {@code sold-out} with the lines, after which the money goes back; 422
     */
    public PlacedOrder run(Tenant tenant, String cartId, PlaceRequest request) {
        try {
            return place(tenant, cartId, request);
        } catch (Problem problem) {
            return switch (problem.code()) {
                case "payment-pending" -> askAndPlace(tenant, cartId, request, problem);
                case "sold-out" -> giveUp(tenant, cartId, problem);
                default -> throw problem;
            };
        }
    }

    private PlacedOrder place(Tenant tenant, String cartId, PlaceRequest request) {
        PlacedOrder placed = tenants.patiently(tenant, tx -> placement.run(tx, cartId, request));
        if (placed.isNew()) {
            errands.soon(() -> settle.run(tenant, placed.payment()));
        }
        return placed;
    }

    /** The buyer may be back from his bank before its notification is here. */
    private PlacedOrder askAndPlace(Tenant tenant, String cartId, PlaceRequest request, Problem pending) {
        List<UUID> waiting = tenants.patiently(tenant, tx -> payments.lockOfCart(tx, cartId)).stream().filter(PlaceOrder::waits).map(Payment::id).toList();
        try {
            waiting.forEach(payment -> settle.run(tenant, payment));
        } catch (ProviderUnavailable e) {
            throw pending;
        }
        return place(tenant, cartId, request);
    }

    private PlacedOrder giveUp(Tenant tenant, String cartId, Problem soldOut) {
        tenants.patiently(tenant, tx -> payments.abandon(tx, cartId)).forEach(payment -> errands.soon(() -> settle.run(tenant, payment)));
        throw soldOut;
    }

    private static boolean waits(Payment payment) {
        return switch (payment.status()) {
            case PENDING, REQUIRES_ACTION -> true;
            case STARTING, AUTHORIZED, DECLINED, VOIDING, VOIDED, CAPTURING, CAPTURED, FAILED -> false;
        };
    }
}
