package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shop.argosy.commerce.checkout.internal.CartRows;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.payments.Payment;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.foundation.relay.ShopChore;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Tenant;

/**
 * Forgets carts a day after their time is over. One that nobody ever paid for goes with its lines and its person's
 * key. One that was tried to be paid for stays for the books, its person's key is dropped. One that became an order
 * loses its copy of what the order has.
 */
@ApplicationScoped
public class ForgetCarts implements ShopChore {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_A_TIME = 200;

    private final Tenants tenants;
    private final Orders orders;
    private final Payments payments;
    private final PersonKeys keys;
    private final Clock clock;
    private final CartRows rows = new CartRows();

    @Inject
    public ForgetCarts(Tenants tenants, Orders orders, Payments payments, PersonKeys keys, Clock clock) {
        this.tenants = tenants;
        this.orders = orders;
        this.payments = payments;
        this.keys = keys;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected ForgetCarts() {
        this(null, null, null, null, null);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    /** @return how many carts were forgotten */
    @Override
    public int batch(Tenant tenant) {
        return tenants.asWorker(tenant, this::forgetSome);
    }

    private int forgetSome(TenantTx tx) {
        Map<String, UUID> expired = rows.lockExpired(tx, clock.instant().minus(GRACE), AT_A_TIME);
        Set<String> placed = orders.cartsAmong(tx, expired.keySet());
        List<Payment> attempts = payments.ofCarts(tx, expired.keySet());
        Set<String> tried = carts(attempts, payment -> true);
        Set<String> undecided = carts(attempts, payment -> !payment.status().isFinal() || payment.owesMoney());
        Set<String> unpaid = among(expired, cart -> tried.contains(cart) && !placed.contains(cart) && !undecided.contains(cart));
        Set<String> unused = among(expired, cart -> !tried.contains(cart) && !placed.contains(cart));
        rows.forget(tx, placed);
        rows.forget(tx, unpaid);
        keys.erase(tx, unpaid.stream().map(expired::get).toList());
        rows.delete(tx, unused);
        keys.delete(tx, unused.stream().map(expired::get).toList());
        return placed.size() + unpaid.size() + unused.size();
    }

    private static Set<String> carts(List<Payment> payments, Predicate<Payment> which) {
        return payments.stream().filter(which).map(Payment::cartId).collect(Collectors.toSet());
    }

    private static Set<String> among(Map<String, UUID> carts, Predicate<String> which) {
        return carts.keySet().stream().filter(which).collect(Collectors.toSet());
    }
}
