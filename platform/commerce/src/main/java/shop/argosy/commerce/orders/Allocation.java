package shop.argosy.commerce.orders;

import java.math.BigInteger;

/**
 * Divides what was paid for a line among its units, without losing or inventing a minor unit: the first {@code n} of
 * {@code quantity} units are worth {@code floor(total * n / quantity)}, so all of them together are worth the total,
 * whatever the parts in which they are asked for. This is the one rounding rule for parts of lines.
 */
public final class Allocation {

    private Allocation() {
    }

    /** What the first {@code units} of {@code quantity} are worth, in minor units. */
    public static long worth(long total, int quantity, int units) {
        if (units < 0 || units > quantity) {
            throw new IllegalArgumentException(units + " of " + quantity + " units");
        }
        return BigInteger.valueOf(total).multiply(BigInteger.valueOf(units)).divide(BigInteger.valueOf(quantity)).longValueExact();
    }
}
