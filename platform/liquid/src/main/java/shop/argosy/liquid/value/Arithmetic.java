package shop.argosy.liquid.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import shop.argosy.liquid.LiquidException;

/** Counting as the reference does: whole numbers stay whole and exact, fractions are decimal until they are printed. */
public final class Arithmetic {

    private static final MathContext DIVISION = new MathContext(40, RoundingMode.HALF_UP);

    private Arithmetic() {}

    /** A decimal as the number that templates see. */
    public static Number result(Number number) {
        return number instanceof BigDecimal decimal ? (Number) decimal.doubleValue() : number;
    }

    public static Number add(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            return ((x ^ sum) & (y ^ sum)) < 0 ? big(x).add(big(y)) : (Number) sum;
        }
        if (isWhole(a) && isWhole(b)) {
            return Numbers.normal(big(a).add(big(b)));
        }
        return isDecimal(a) && isDecimal(b) ? (Number) decimal(a).add(decimal(b)).doubleValue() : a.doubleValue() + b.doubleValue();
    }

    /** A sum that stays decimal, for sums of many. */
    public static Number exactSum(Number a, Number b) {
        if (isWhole(a) && isWhole(b) || !isDecimal(a) || !isDecimal(b)) {
            return isZero(a) ? b : isZero(b) ? a : add(a, b);
        }
        return decimal(a).add(decimal(b));
    }

    public static Number subtract(Number a, Number b) {
        if (isWhole(a) && isWhole(b)) {
            return Numbers.normal(big(a).subtract(big(b)));
        }
        return isDecimal(a) && isDecimal(b) ? (Number) decimal(a).subtract(decimal(b)).doubleValue() : a.doubleValue() - b.doubleValue();
    }

    public static Number multiply(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y && Math.multiplyHigh(x, y) == (x * y) >> 63) {
            return x * y;
        }
        if (isWhole(a) && isWhole(b)) {
            return Numbers.normal(big(a).multiply(big(b)));
        }
        return isDecimal(a) && isDecimal(b) ? (Number) decimal(a).multiply(decimal(b)).doubleValue() : a.doubleValue() * b.doubleValue();
    }

    /** Whole numbers give the next whole number below. */
    public static Number divide(Number a, Number b) {
        if (isWhole(a) && isWhole(b)) {
            requireNotZero(b);
            return a instanceof Long x && b instanceof Long y && y != -1
                    ? (Number) Math.floorDiv(x, y)
                    : Numbers.normal(floorDivide(big(a), big(b)));
        }
        boolean exact = isDecimal(a) && isDecimal(b);
        return exact ? (Number) decimal(a).divide(decimal(b), DIVISION).doubleValue() : a.doubleValue() / b.doubleValue();
    }

    /** What is left of a division; it has the sign of the divisor. */
    public static Number modulo(Number a, Number b) {
        requireNotZero(b);
        if (a instanceof Long x && b instanceof Long y) {
            return Math.floorMod(x, y);
        }
        if (isWhole(a) && isWhole(b)) {
            return Numbers.normal(big(a).subtract(floorDivide(big(a), big(b)).multiply(big(b))));
        }
        return isDecimal(a) && isDecimal(b) ? decimalModulo(decimal(a), decimal(b)) : fractionModulo(a, b);
    }

    private static Number fractionModulo(Number a, Number b) {
        if (isFinite(a) && b.doubleValue() != 0 && a.doubleValue() == 0) {
            return a.doubleValue();
        }
        return Double.NaN;
    }

    private static Number decimalModulo(BigDecimal a, BigDecimal b) {
        BigDecimal rest = a.remainder(b);
        boolean otherSide = rest.signum() != 0 && rest.signum() != b.signum();
        return (otherSide ? rest.add(b) : rest).doubleValue();
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        boolean below = parts[1].signum() != 0 && parts[1].signum() != b.signum();
        return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static void requireNotZero(Number number) {
        if (number.doubleValue() == 0) {
            throw new LiquidException("divided by 0");
        }
    }

    private static boolean isZero(Number number) {
        return number.doubleValue() == 0;
    }

    static boolean isWhole(Number number) {
        return number instanceof Long || number instanceof BigInteger;
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double d) || !d.isNaN() && !d.isInfinite();
    }

    /** Whether decimals can say all about the number: they know no zero with a sign, and no infinity. */
    private static boolean isDecimal(Number number) {
        return isFinite(number) && (!(number instanceof Double) || number.doubleValue() != 0) && !number.equals(0L);
    }

    private static BigInteger big(Number whole) {
        return whole instanceof BigInteger big ? big : BigInteger.valueOf(whole.longValue());
    }

    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double fraction -> new BigDecimal(fraction.toString());
            default -> BigDecimal.valueOf(number.longValue());
        };
    }
}
