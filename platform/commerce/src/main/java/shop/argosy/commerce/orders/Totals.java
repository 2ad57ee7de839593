package shop.argosy.commerce.orders;

import java.util.List;
import shop.argosy.kernel.Money;
import shop.argosy.kernel.Nullable;

/**
 * A sum and how it came about: {@code total = subtotal - discount + shipping + tax}.
 *
 * @param rules each step, in the order in which it was taken
 */
public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total, List<Rule> rules) {

    /**
     * One step.
     *
     * @param rule {@code unit-price}, {@code shipping-method} or {@code prices-include-tax}
     * @param subject the id of what it applied to, null for the whole
     * @param amount what it added, in minor units
     */
    public record Rule(String rule, @Nullable String subject, long amount) {
    }
}
