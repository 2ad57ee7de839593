package shop.argosy.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.argosy.commerce.checkout.CartView;
import shop.argosy.commerce.checkout.Carts;
import shop.argosy.commerce.checkout.ChangeCart;
import shop.argosy.commerce.checkout.LineRequest;
import shop.argosy.commerce.checkout.NewCart;
import shop.argosy.commerce.markets.MarketChoice;
import shop.argosy.foundation.tenancy.TenantTx;
import shop.argosy.foundation.tenancy.Tenants;
import shop.argosy.kernel.Problem;
import shop.argosy.storefront.themes.page.CartContents;

/** The cart that a visitor's cookie names. One that became an order, or was forgotten, counts as none. */
@ApplicationScoped
public class VisitorCarts {

    private static final String CHANNEL = "web";

    private final Tenants tenants;
    private final Carts carts;
    private final ChangeCart changeCart;

    @Inject
    public VisitorCarts(Tenants tenants, Carts carts, ChangeCart changeCart) {
        this.tenants = tenants;
        this.carts = carts;
        this.changeCart = changeCart;
    }

    /** For CDI's proxy alone. */
    protected VisitorCarts() {
        this(null, null, null);
    }

    public Optional<CartView> find(TenantTx tx, Visitor visitor) {
        return any(tx, visitor).filter(cart -> cart.order() == null);
    }

    /** Also one that became an order. */
    public Optional<CartView> any(TenantTx tx, Visitor visitor) {
        return visitor.cartId() == null ? Optional.empty() : any(tx, visitor.cartId());
    }

    Optional<CartView> any(TenantTx tx, String cartId) {
        try {
            return Optional.of(carts.view(tx, cartId));
        } catch (Problem problem) {
            if (problem.status() == 404) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    CartContents contents(TenantTx tx, Visitor visitor) {
        return find(tx, visitor).map(VisitorCarts::contents).orElse(CartContents.EMPTY);
    }

    static CartContents contents(CartView cart) {
        List<CartContents.Line> lines = cart.lines().stream().map(line ->
                new CartContents.Line(line.id(), line.variantId(), line.productId(), line.quantity(), line.price().amount(), line.total().amount())).toList();
        long subtotal = cart.totals().subtotal().amount();
        return new CartContents(lines, subtotal, subtotal - cart.totals().discount().amount(), cart.requiresShipping());
    }

    /** Puts so many more units into the visitor's cart, which is made if there is none. */
    public CartView add(Visitor visitor, UUID variantId, int quantity) {
        var units = new LineRequest(variantId, quantity);
        if (visitor.cartId() == null) {
            return create(visitor, units);
        }
        try {
            return changeCart.add(visitor.tenant(), visitor.cartId(), units);
        } catch (Problem problem) {
            return switch (problem.code()) {
                case "not-found", "already-placed" -> create(visitor, units);
                default -> throw problem;
            };
        }
    }

    /** Sets quantities by variant; 0 takes a line out. */
    public CartView change(Visitor visitor, CartView cart, Map<UUID, Integer> changes) {
        return changeCart.quantities(visitor.tenant(), cart.id(), changes);
    }

    private CartView create(Visitor visitor, LineRequest units) {
        var wanted = new NewCart(List.of(units), new MarketChoice(null, visitor.locale(), null), CHANNEL);
        return tenants.patiently(visitor.tenant(), tx -> carts.create(tx, wanted));
    }
}
