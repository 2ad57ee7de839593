package shop.argosy.commerce.checkout;

import java.util.List;
import java.util.Optional;
import shop.argosy.commerce.catalog.SellableVariant;
import shop.argosy.commerce.inventory.StockClaim;
import shop.argosy.commerce.markets.Market;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.PostalAddress;
import shop.argosy.plugin.shipping.Parcel;

/**
 * A cart with today's prices and stock, its person opened.
 *
 * @param method the chosen one, if it carries the parcel
 * @param parcel what has to be carried, to where it goes or is likely to go; empty when nothing has to be
 */
public record PricedCart(Cart cart, Market market, String email, PostalAddress shippingAddress, PostalAddress billingAddress, List<Line> lines,
        Optional<Parcel> parcel, Optional<ShippingQuote> method, Totals totals) {

    /**
     * @param total of all its units
     * @param sellable whether it is for sale here at all
     * @param available whether so many units can be had now
     */
    public record Line(Cart.Line line, SellableVariant variant, Money price, Money total, boolean sellable, boolean available) {

        boolean requiresShipping() {
            return variant.variant().requiresShipping();
        }
    }

    public boolean requiresShipping() {
        return parcel.isPresent();
    }

    List<StockClaim> claims() {
        return lines.stream().map(line -> new StockClaim(line.line().variantId(), line.line().quantity())).toList();
    }
}
