package shop.argosy.liquid.value;

import java.math.BigInteger;
import java.time.chrono.ChronoZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;

/** Equality, order and containment between any two values. */
public final class Comparison {

    private static final int DEEPEST = 200;

    private Comparison() {}

    /** True for equal values; numbers of different kinds are equal where they have the same size. */
    public static boolean equal(Object left, Object right, Meter meter) {
        return equal(left, right, meter, 0);
    }

    private static boolean equal(Object left, Object right, Meter meter, int depth) {
        if (left instanceof Literal literal) {
            return is(right, literal, meter);
        }
        if (right instanceof Literal literal) {
            return is(left, literal, meter);
        }
        if (left == right) {
            return !(left instanceof Double number && number.isNaN());
        }
        return switch (left) {
            case null -> false;
            case String text -> right instanceof String other && equalTexts(text, other, meter);
            case Number number -> right instanceof Number other && equalNumbers(number, other);
            case Range range -> range.equals(right);
            case List<?> list -> right instanceof List<?> other && !(right instanceof Range)
                    && equalLists(list, other, meter, deeper(depth));
            case Map<?, ?> map -> right instanceof Map<?, ?> other && equalMaps(map, other, meter, deeper(depth));
            default -> left.equals(right);
        };
    }

    private static boolean equalTexts(String left, String right, Meter meter) {
        if (left.length() != right.length()) {
            return false;
        }
        meter.work(left.length());
        return left.equals(right);
    }

    private static boolean isBlank(String text, Meter meter) {
        meter.work(text.length());
        return Strings.isBlank(text);
    }

    private static boolean equalNumbers(Number left, Number right) {
        Number a = (Number) Values.of(left);
        Number b = (Number) Values.of(right);
        if (a instanceof Double x && x.isNaN() || b instanceof Double y && y.isNaN()) {
            return false;
        }
        return Numbers.compare(a, b) == 0;
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new LiquidException("Nesting too deep");
        }
        return depth + 1;
    }

    private static boolean equalLists(List<?> left, List<?> right, Meter meter, int depth) {
        if (left.size() != right.size()) {
            return false;
        }
        Iterator<?> others = right.iterator();
        for (Object element : left) {
            meter.step();
            if (!others.hasNext() || !equal(Values.of(element), Values.of(others.next()), meter, depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMaps(Map<?, ?> left, Map<?, ?> right, Meter meter, int depth) {
        if (left.size() != right.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : left.entrySet()) {
            meter.step();
            if (!right.containsKey(entry.getKey())
                    || !equal(Values.of(entry.getValue()), Values.of(right.get(entry.getKey())), meter, depth)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is {@code blank} or {@code empty}. */
    public static boolean is(Object value, Literal literal, Meter meter) {
        return switch (value) {
            case null -> literal == Literal.BLANK;
            case Boolean b -> literal == Literal.BLANK && !b;
            case String text -> literal == Literal.BLANK ? isBlank(text, meter) : text.isEmpty();
            case Range _ -> false;
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    /**
     * Below 0, 0 or above 0 as {@code <} and {@code >} see two values; null where they have no order.
     *
     * @throws LiquidException for two kinds that each have an order, but none with the other
     */
    public static Integer order(Object left, Object right, Meter meter) {
        if (!hasOrder(left) || !hasOrder(right)) {
            return null;
        }
        Integer order = sortOrder(left, right, meter);
        if (order == null) {
            throw new LiquidException("comparison of " + kind(left) + " with " + shown(right) + " failed");
        }
        return order;
    }

    private static boolean hasOrder(Object value) {
        return value instanceof String || value instanceof Number || value instanceof ChronoZonedDateTime<?>;
    }

    /** The order of two values of a kind, by their characters, their size or their time; null for other pairs. */
    public static Integer sortOrder(Object left, Object right, Meter meter) {
        if (left instanceof String a && right instanceof String b) {
            meter.work(Math.min(a.length(), b.length()));
            return compareText(a, b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Numbers.compare((Number) Values.of(a), (Number) Values.of(b));
        }
        if (left instanceof ChronoZonedDateTime<?> a && right instanceof ChronoZonedDateTime<?> b) {
            return Long.signum(a.toInstant().compareTo(b.toInstant()));
        }
        return null;
    }

    /** By code points, which is the order of UTF-8 bytes. */
    public static int compareText(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y) ? x - y : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /** The name of a value's kind, as messages give it. */
    public static String kind(Object value) {
        return switch (value) {
            case null -> "NilClass";
            case String _ -> "String";
            case Long _ -> "Integer";
            case BigInteger _ -> "Integer";
            case Double _ -> "Float";
            case Number _ -> "BigDecimal";
            case Boolean b -> b ? "TrueClass" : "FalseClass";
            case Range _ -> "Range";
            case List<?> _ -> "Array";
            case Map<?, ?> _ -> "Hash";
            case ChronoZonedDateTime<?> _ -> "Time";
            default -> value.getClass().getSimpleName();
        };
    }

    private static String shown(Object value) {
        boolean small = value instanceof Long number && number == number << 1 >> 1;
        return small || value instanceof Double ? Texts.plain(value) : kind(value);
    }

    /** Whether a text has the other within it, a list an equal element, a map such a key. */
    public static boolean contains(Object left, Object right, Meter meter) {
        if (!Values.truthy(right)) {
            return false;
        }
        return switch (left) {
            case String text -> Search.in(text, Texts.of(right, meter), meter).next(0) >= 0;
            case Range range -> range.includes(right);
            case List<?> list -> has(list, right, meter);
            case Map<?, ?> map -> right instanceof String && map.containsKey(right);
            case null, default -> false;
        };
    }

    private static boolean has(List<?> list, Object wanted, Meter meter) {
        for (Object element : list) {
            meter.step();
            if (equal(Values.of(element), wanted, meter)) {
                return true;
            }
        }
        return false;
    }

}
