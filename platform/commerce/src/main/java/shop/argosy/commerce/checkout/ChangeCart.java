package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import shop.argosy.commerce.payments.Errands;
import shop.argosy.commerce.payments.Payments;
import shop.argosy.commerce.payments.SettlePayment;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.kernel.Tenant;

/** Changes a cart. A payment that was for the cart as it had been is given up, its money goes back. */
@ApplicationScoped
public class ChangeCart {

    private final Tenants tenants;
    private final CartEditing editing;
    private final Carts carts;
    private final Payments payments;
    private final SettlePayment settle;
    private final Errands errands;

    private record Changed(CartView cart, List<UUID> abandoned) {
    }

    @Inject
    public ChangeCart(Tenants tenants, CartEditing editing, Carts carts, Payments payments, SettlePayment settle, Errands errands) {
        this.tenants = tenants;
        this.editing = editing;
        this.carts = carts;
        this.payments = payments;
        this.settle = settle;
        this.errands = errands;
    }

    /** For CDI's proxy alone. */
    protected ChangeCart() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 404; 409 {@code already-placed} with the order's number; 422 */
    public CartView run(Tenant tenant, String id, CartChange change) {
        return run(tenant, id, cart -> change);
    }

    /** Puts units into the cart beside what others put in at the same moment. @throws Problem as above */
    public CartView add(Tenant tenant, String id, LineRequest units) {
        return run(tenant, id, cart -> CartChange.more(cart, units));
    }

    /** Sets quantities by variant; 0 takes a line out, lines that are not named stay as they are. @throws Problem as above */
    public CartView quantities(Tenant tenant, String id, Map<UUID, Integer> wanted) {
        return run(tenant, id, cart -> CartChange.quantities(cart, wanted));
    }

    /** {@code change} is worked out from the cart as it is under its lock. */
    private CartView run(Tenant tenant, String id, Function<Cart, CartChange> change) {
        Changed changed = tenants.patiently(tenant, tx -> change(tx, id, change));
        changed.abandoned().forEach(payment -> errands.soon(() -> settle.run(tenant, payment)));
        return changed.cart();
    }

    private Changed change(TenantTx tx, String id, Function<Cart, CartChange> change) {
        Cart cart = carts.lock(tx, id);
        List<UUID> abandoned = editing.apply(tx, cart, change.apply(cart)) ? payments.abandon(tx, id) : List.of();
        return new Changed(carts.view(tx, id), abandoned);
    }
}
