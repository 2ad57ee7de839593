package shop.argosy.commerce.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.payments.internal.PaymentRows;
import shop.argosy.commerce.payments.internal.PaymentTransitions;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.Problem;

/**
 * The payments of carts and orders, as far as a transaction reaches. What needs the provider is done outside by
 * {@link AuthorizePayment}, {@link SettlePayment} and {@link RefundPayment}.
 */
@ApplicationScoped
public class Payments {

    /** A job of this type places the order of {@code cart_id} with {@code payment_id}, should its buyer not come back. */
    public static final String PLACE_JOB = "checkout.place-order";
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    private final PaymentTransitions transitions;
    private final Clock clock;
    private final PaymentRows rows = new PaymentRows();

    @Inject
    public Payments(PaymentTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected Payments() {
        this(null, null);
    }

    /**
     * Writes a payment and holds its units for 15 minutes. The caller holds the cart's lock.
     *
     * @throws Problem 409 {@code sold-out} with the lines; let it end the transaction
     */
    public UUID open(TenantTx tx, NewPayment payment) {
        return transitions.open(tx, payment);
    }

    /** @throws Problem 404 */
    public Payment byId(TenantTx tx, UUID id) {
        return rows.find(tx, id).orElseThrow(() -> Problem.notFound("payment"));
    }

    /** @throws Problem 404 also when the payment is another cart's */
    public Payment ofCart(TenantTx tx, String cartId, UUID id) {
        return rows.find(tx, id).filter(payment -> payment.cartId().equals(cartId)).orElseThrow(() -> Problem.notFound("payment"));
    }

    /** All attempts, oldest first, locked. The caller holds the cart's lock. */
    public List<Payment> lockOfCart(TenantTx tx, String cartId) {
        return rows.lockOfCart(tx, cartId);
    }

    /** In no order. */
    public List<Payment> ofCarts(TenantTx tx, Collection<String> carts) {
        return rows.ofCarts(tx, carts);
    }

    /** Oldest first. */
    public List<Payment> ofOrder(TenantTx tx, UUID orderId) {
        return rows.ofOrder(tx, orderId);
    }

    /** The payment that an order was placed with, locked; empty for an order that has none. */
    public Optional<Payment> lockOfOrder(TenantTx tx, UUID orderId) {
        return rows.ofOrder(tx, orderId).stream().findFirst().flatMap(payment -> rows.lock(tx, payment.id()));
    }

    /**
     * Gives up the cart's payments that are not an order's: their units are free at once, their money goes back.
     *
     * @return those for which {@link SettlePayment} has something to do
     */
    public List<UUID> abandon(TenantTx tx, String cartId) {
        List<Payment> unwanted = lockOfCart(tx, cartId).stream().filter(payment -> !payment.hasOrder())
                .filter(payment -> payment.status().isLive() || payment.owesMoney()).toList();
        unwanted.forEach(payment -> transitions.abandon(tx, payment));
        return unwanted.stream().map(Payment::id).toList();
    }

    /** The same for one payment, which is not locked yet; nothing happens when it became an order meanwhile. */
    public boolean abandon(TenantTx tx, Payment payment) {
        Payment locked = rows.lock(tx, payment.id()).orElseThrow();
        boolean unwanted = !locked.hasOrder();
        if (unwanted) {
            transitions.abandon(tx, locked);
        }
        return unwanted;
    }

    /** Ties a payment, locked by the caller, to the order that was placed with it; its money is taken from then on. */
    public void assign(TenantTx tx, Payment payment, UUID orderId) {
        transitions.assign(tx, payment, orderId);
    }

    /** Gives back the authorization of a cancelled order, locked by the caller, unless the money was taken already. */
    public void release(TenantTx tx, Payment payment) {
        transitions.release(tx, payment);
    }

    /** Links to pages where buyers had to confirm. @return how many there were */
    public int forgetLinks(TenantTx tx, Collection<String> carts) {
        return rows.forgetLinks(tx, carts);
    }

    /** How many payments hold or took money and have been without order and refund for over five minutes. It should be none. */
    public int paidNotPlaced(TenantTx tx) {
        return rows.countUnplaced(tx, clock.instant().minus(OVERDUE));
    }
}
