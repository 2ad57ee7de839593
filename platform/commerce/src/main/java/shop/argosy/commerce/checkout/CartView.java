package shop.argosy.commerce.checkout;

import java.util.List;
import java.util.UUID;
import shop.argosy.commerce.catalog.ImageLinks;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.orders.Order;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;
import shop.argosy.kernel.PostalAddress;

/**
 * A cart as its shopper sees it; this is its JSON. Links are relative to the shop.
 *
 * @param shippingMethod the id of the chosen one, null until one was chosen that carries the cart
 * @param order the number once it was placed, and the order's page
 */
public record CartView(String id, String currency, String locale, List<Line> lines, int itemsCount, boolean requiresShipping, @Nullable String email,
        @Nullable PostalAddress shippingAddress, @Nullable PostalAddress billingAddress, @Nullable UUID shippingMethod, @Nullable ShippingQuote shipping, Totals totals, @Nullable String order, @Nullable String orderUrl) {

    /** @param available whether so many units can be had now */
    public record Line(UUID id, UUID variantId, UUID productId, String handle, String title, @Nullable String variantTitle, @Nullable String sku, int quantity, Money price, Money total,
            @Nullable String imageUrl, boolean available) {
    }

    static CartView of(PricedCart cart, Order placed) {
        List<Line> lines = cart.lines().stream().map(CartView::line).toList();
        ShippingQuote shipping = cart.method().orElse(null);
        return new CartView(cart.cart().id(), cart.cart().currency().getCurrencyCode(), cart.cart().locale(), lines, lines.stream().mapToInt(Line::quantity).sum(),
                cart.requiresShipping(), cart.email(), cart.shippingAddress(), cart.billingAddress(), shipping == null ? null : shipping.id(), shipping, cart.totals(),
                placed == null ? null : placed.number(), placed == null ? null : placed.path());
    }

    private static Line line(PricedCart.Line line) {
        SellableVariant variant = line.variant();
        return new Line(line.line().id(), line.line().variantId(), variant.productId(), variant.productHandle(), variant.productTitle(), variant.variant().title(),
                variant.variant().sku(), line.line().quantity(), line.price(), line.total(), imageUrl(variant), line.available());
    }

    static String imageUrl(SellableVariant variant) {
        return variant.image() == null ? ImageLinks.placeholder(variant.productHandle()) : ImageLinks.url(variant.productHandle(), variant.image());
    }
}
