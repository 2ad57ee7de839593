package shop.argosy.commerce.pricing;

import shop.argosy.foundation.http.Validation;
import shop.argosy.kernel.Money;

/**
 * What one unit costs.
 *
 * @param compareAt what it cost before, for show; {@code null} when there is none
 */
public record VariantPrice(Money amount, Money compareAt) {

    /** In minor units. A million units of it still fit into 64 bits. */
    public static final long HIGHEST = 1_000_000_000_000L;

    /** @throws shop.argosy.kernel.Problem 422 at {@code /price} or {@code /compare_at_price} */
    public VariantPrice {
        var validation = new Validation();
        check(validation, "/price", amount);
        if (compareAt != null) {
            check(validation, "/compare_at_price", compareAt);
            validation.check(compareAt.currency().equals(amount.currency()), "/compare_at_price", "Both prices need the same currency.");
        }
        validation.done();
    }

    private static void check(Validation validation, String pointer, Money money) {
        validation.check(money.amount() >= 0, pointer, "A price cannot be below zero.")
                .check(money.amount() <= HIGHEST, pointer, "This price is too high: use at most " + HIGHEST + " minor units.");
    }
}
