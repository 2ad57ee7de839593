package shop.argosy.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money in minor units of its currency: 1999 EUR is 19.99 euros, 1999 JPY is 1999 yen, 1999 JOD is
 * 1.999 dinars. The number of decimals is ISO 4217's, as {@link Currency} knows it.
 */
public record Money(long amount, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(long amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal number in major units, as written in files ("19.99").
     *
     * @throws ArithmeticException when it has more decimals than the currency
     */
    public static Money ofMajor(BigDecimal major, Currency currency) {
        return new Money(major.movePointRight(exponent(currency)).setScale(0, RoundingMode.UNNECESSARY).longValueExact(), currency);
    }

    /** Decimals of the currency: JPY 0, EUR 2, JOD 3. */
    public static int exponent(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** The amount in major units with all decimals of the currency: 19.99. */
    public BigDecimal toMajor() {
        return BigDecimal.valueOf(amount, exponent(currency));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, same(other).amount), currency);
    }

    public Money times(long quantity) {
        return new Money(Math.multiplyExact(amount, quantity), currency);
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amount, same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }
}
