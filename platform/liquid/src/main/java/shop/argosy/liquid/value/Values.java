package shop.argosy.liquid.value;

import java.math.BigInteger;
import shop.argosy.liquid.Drop;

/** Brings the host's values to the few kinds that the language knows. */
public final class Values {

    private Values() {}

    /** The same value with whole numbers as {@link Long} and fractions as {@link Double}. */
    public static Object of(Object value) {
        boolean known = value instanceof String || value instanceof Long;
        return !known && value instanceof Number number ? number(number) : value;
    }

    private static Object number(Number number) {
        return switch (number) {
            case Integer i -> i.longValue();
            case Short s -> s.longValue();
            case Byte b -> b.longValue();
            case Float f -> Double.valueOf(f.toString());
            case BigInteger big when big.bitLength() < Long.SIZE -> big.longValue();
            default -> number;
        };
    }

    /** What a drop stands for in comparisons, conditions and keys; other values are themselves. */
    public static Object plain(Object value) {
        return value instanceof Drop drop ? of(drop.value()) : value;
    }

    /** False for null and false, and for drops that stand for one of them; true for all else. */
    public static boolean truthy(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        return value != null && (!(value instanceof Drop drop) || truthyDrop(drop));
    }

    private static boolean truthyDrop(Drop drop) {
        Object value = drop.value();
        return value != null && !Boolean.FALSE.equals(value);
    }
}
