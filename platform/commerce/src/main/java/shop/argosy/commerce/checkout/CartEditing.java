package shop.argosy.commerce.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import shop.argosy.commerce.checkout.internal.CartRows;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.orders.Orders;
import shop.argosy.commerce.shipping.ShippingMethods;
import shop.argosy.foundation.http.Validation;
import shop.argosy.foundation.sealing.PersonKey;
import shop.argosy.foundation.sealing.PersonKeys;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.kernel.Problem;

/** Writes what a shopper changes. All of it is checked first, and what is the same is not written. */
@ApplicationScoped
public class CartEditing {

    private final CartLines lines;
    private final CartPricing pricing;
    private final ShippingMethods methods;
    private final Orders orders;
    private final PersonKeys keys;
    private final Clock clock;
    private final CartRows rows = new CartRows();

    @Inject
    public CartEditing(CartLines lines, CartPricing pricing, ShippingMethods methods, Orders orders, PersonKeys keys, Clock clock) {
        this.lines = lines;
        this.pricing = pricing;
        this.methods = methods;
        this.orders = orders;
        this.keys = keys;
        this.clock = clock;
    }

    /** For CDI's proxy alone. */
    protected CartEditing() {
        this(null, null, null, null, null, null);
    }

    /**
     * @param cart locked
     * @return whether anything is different now
     * @throws Problem 409 {@code already-placed}; 422
     */
    boolean apply(TenantTx tx, Cart cart, CartChange change) {
        orders.ofCart(tx, cart.id()).ifPresent(order -> {
            throw AlreadyPlaced.as(order);
        });
        CartChange wanted = tidy(change);
        check(tx, cart, wanted);
        boolean changed = lines(tx, cart, wanted) | person(tx, cart, wanted) | method(tx, cart, wanted);
        if (changed) {
            rows.changed(tx, cart.id(), clock.instant().plus(Carts.KEPT));
        }
        return changed;
    }

    private void check(TenantTx tx, Cart cart, CartChange change) {
        Market market = pricing.market(tx, cart);
        var validation = new Validation();
        if (change.email() != null) {
            EmailRules.check(validation, "/email", change.email());
        }
        if (change.shippingAddress() != null) {
            AddressRules.check(validation, "/shipping_address", change.shippingAddress(), market, change.inFull());
        }
        if (change.billingAddress() != null) {
            validation.check(!change.billsToShippingAddress(), "/billing_same_as_shipping", "Give either a billing address or say that it is the shipping address.");
            AddressRules.check(validation, "/billing_address", change.billingAddress(), null, change.inFull());
        }
        validation.check(change.shippingMethod() == null || methods.exists(tx, market.id(), change.shippingMethod()), "/shipping_method",
                "This shop has no such shipping method. Take one from the cart's shipping methods.").done();
    }

    private boolean lines(TenantTx tx, Cart cart, CartChange change) {
        if (change.lines() == null) {
            return false;
        }
        var now = new LinkedHashMap<UUID, Integer>();
        cart.lines().forEach(line -> now.put(line.variantId(), line.quantity()));
        Map<UUID, Integer> wanted = lines.check(tx, change.lines(), now.keySet());
        if (wanted.equals(now)) {
            return false;
        }
        rows.lines(tx, cart.id(), wanted);
        return true;
    }

    private boolean person(TenantTx tx, Cart cart, CartChange change) {
        if (change.email() == null && change.shippingAddress() == null && change.billingAddress() == null && !change.billsToShippingAddress()) {
            return false;
        }
        PersonKey key = keys.open(tx, cart.dataKeyId());
        if (key.erased()) {
            throw Carts.noSuchCart();
        }
        boolean email = differs(change.email(), key.open(cart.email()));
        boolean shipping = differs(change.shippingAddress(), key.open(cart.shippingAddress(), PostalAddress.class));
        boolean billing = change.billsToShippingAddress() ? cart.billingAddress() != null : differs(change.billingAddress(), key.open(cart.billingAddress(), PostalAddress.class));
        if (email) {
            rows.email(tx, cart.id(), key.seal(change.email()));
            keys.index().email(tx, key.id(), change.email());
        }
        if (shipping) {
            rows.shippingAddress(tx, cart.id(), key.seal(change.shippingAddress()));
        }
        if (billing) {
            rows.billingAddress(tx, cart.id(), key.seal(change.billingAddress()));
        }
        return email || shipping || billing;
    }

    private boolean method(TenantTx tx, Cart cart, CartChange change) {
        if (!differs(change.shippingMethod(), cart.shippingMethodId())) {
            return false;
        }
        rows.shippingMethod(tx, cart.id(), change.shippingMethod());
        return true;
    }

    private static boolean differs(Object wanted, Object now) {
        return wanted != null && !Objects.equals(wanted, now);
    }

    private static CartChange tidy(CartChange change) {
        return new CartChange(change.lines(), change.email() == null ? null : change.email().strip(),
                change.shippingAddress() == null ? null : AddressRules.tidy(change.shippingAddress()),
                change.billingAddress() == null ? null : AddressRules.tidy(change.billingAddress()), change.billingSameAsShipping(), change.shippingMethod(), change.inFull());
    }
}
