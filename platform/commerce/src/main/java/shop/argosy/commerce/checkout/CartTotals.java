package shop.argosy.commerce.checkout;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import shop.argosy.commerce.orders.Totals;
import shop.argosy.commerce.orders.Totals.Rule;
import shop.argosy.commerce.shipping.ShippingQuote;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Problem;

/**
 * What a cart costs: each line is its unit price times its quantity, which needs no rounding; the chosen delivery is
 * added. Prices include tax, so none is added.
 */
final class CartTotals {

    private CartTotals() {
    }

    /** @throws Problem 422 when it is more than 64 bits of minor units */
    static Totals of(List<PricedCart.Line> lines, Optional<ShippingQuote> method, Currency currency) {
        try {
            Money zero = Money.zero(currency);
            Money subtotal = lines.stream().map(PricedCart.Line::total).reduce(zero, Money::plus);
            Money shipping = method.map(ShippingQuote::price).orElse(zero);
            return new Totals(subtotal, zero, shipping, zero, subtotal.plus(shipping), rules(lines, method));
        } catch (ArithmeticException e) {
            throw Problem.invalid("/lines", "This is more than can be paid at once. Lower the quantities.");
        }
    }

    private static List<Rule> rules(List<PricedCart.Line> lines, Optional<ShippingQuote> method) {
        var rules = new ArrayList<Rule>();
        lines.forEach(line -> rules.add(new Rule("unit-price", line.line().id().toString(), line.total().amount())));
        method.ifPresent(quote -> rules.add(new Rule("shipping-method", quote.id().toString(), quote.price().amount())));
        rules.add(new Rule("prices-include-tax", null, 0));
        return List.copyOf(rules);
    }
}
