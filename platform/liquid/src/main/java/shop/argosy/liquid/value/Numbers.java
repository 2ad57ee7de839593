package shop.argosy.liquid.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Meter;

/** Numbers: {@link Long} and {@link BigInteger} are whole, {@link Double} and {@link BigDecimal} are not. */
public final class Numbers {

    private static final int MOST_DIGITS = 1_000;

    private Numbers() {}

    /** The number that filters count with: texts are read from their start, what is no number is 0. */
    public static Number of(Object value) {
        return switch (value) {
            case Long number -> number;
            case Double number -> decimal(number);
            case Number number -> (Number) Values.of(number);
            case String text -> ofText(text);
            case Drop drop when drop.value() != drop -> of(Values.of(drop.value()));
            case null, default -> 0L;
        };
    }

    /** The same, after paying for the digits of long numbers, whose arithmetic takes time. */
    public static Number of(Object value, Meter meter) {
        if (value instanceof String text) {
            meter.steps(Math.min(text.length(), MOST_DIGITS) >> 2);
        }
        Number number = of(value);
        if (number instanceof BigInteger big) {
            meter.steps(big.bitLength() >> 5);
        }
        return number;
    }

    private static Number decimal(Double number) {
        return number.isNaN() || number.isInfinite() || number == 0 ? number : new BigDecimal(number.toString());
    }

    private static Number ofText(String text) {
        String stripped = Strings.strip(text);
        if (isDecimal(stripped)) {
            checkLength(stripped.length());
            BigDecimal decimal = new BigDecimal(stripped);
            return decimal.signum() == 0 ? (Number) (stripped.startsWith("-") ? -0.0 : 0.0) : decimal;
        }
        return leadingInteger(text);
    }

    private static boolean isDecimal(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int dot = text.indexOf('.');
        return dot > from && dot < text.length() - 1 && digits(text, from, dot) && digits(text, dot + 1, text.length());
    }

    /** True where there is nothing but digits 0 to 9 between the places. */
    public static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** The whole number at the start of a text, after white space; 0 where there is none. */
    public static Number leadingInteger(String text) {
        int start = 0;
        while (start < text.length() && Strings.isSpace(text.charAt(start))) {
            start++;
        }
        int at = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+') ? start + 1 : start;
        int from = at;
        while (at < text.length() && (isDigit(text, at) || text.charAt(at) == '_' && at > from && isDigit(text, at + 1))) {
            at++;
        }
        return at == from ? 0L : whole(text.substring(start, at).replace("_", ""));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** A whole number from a sign and digits. */
    public static Number whole(String digits) {
        if (digits.length() <= 18) {
            return Long.valueOf(digits);
        }
        checkLength(digits.length());
        return normal(new BigInteger(digits));
    }

    private static void checkLength(int digits) {
        if (digits > MOST_DIGITS) {
            throw new LiquidException("number is too large");
        }
    }

    /** The same number as a Long if it fits into one. */
    public static Number normal(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        checkLength(number.bitLength() / 4);
        return number;
    }

    /** The whole number that {@code limit}, {@code offset}, {@code slice} and {@code truncate} want. */
    public static Number integer(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return (Number) value;
        }
        String text = value instanceof String string ? Strings.stripSpace(string) : value == null ? "" : Texts.plain(value);
        return strictInteger(text);
    }

    private static Number strictInteger(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(from);
        int radix = 10;
        if (digits.length() > 2 && digits.charAt(0) == '0' && !isDigit(digits, 1) && digits.charAt(1) != '_') {
            radix = radix(digits.charAt(1));
            digits = digits.substring(2);
        } else if (digits.length() > 1 && digits.charAt(0) == '0') {
            radix = 8;
        }
        return read(text.startsWith("-") ? "-" : "", digits, radix);
    }

    private static int radix(char prefix) {
        return switch (prefix) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            case 'o', 'O' -> 8;
            case 'd', 'D' -> 10;
            default -> throw notAnInteger();
        };
    }

    private static Number read(String sign, String digits, int radix) {
        if (digits.isEmpty() || digits.startsWith("_") || digits.endsWith("_") || digits.contains("__")
                || digits.startsWith("-") || digits.startsWith("+")) {
            throw notAnInteger();
        }
        checkLength(digits.length());
        try {
            return normal(new BigInteger(sign + digits.replace("_", ""), radix));
        } catch (NumberFormatException e) {
            throw notAnInteger();
        }
    }

    private static LiquidException notAnInteger() {
        return new LiquidException("invalid integer");
    }

    /** The same, held to what an int can count. */
    public static int count(Object value) {
        return clamp(integer(value));
    }

    /** The nearest int. */
    public static int clamp(Number number) {
        if (number instanceof BigInteger big) {
            return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return Math.clamp(number.longValue(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The whole number towards zero. */
    public static Number truncate(Number number) {
        return switch (number) {
            case Double fraction -> normal(new BigDecimal(fraction).toBigInteger());
            case BigDecimal fraction -> normal(fraction.toBigInteger());
            default -> number;
        };
    }

    /** A number's order: exact, whatever the kinds. */
    public static int compare(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Double x && (x.isNaN() || x.isInfinite()) || b instanceof Double y && (y.isNaN() || y.isInfinite())) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return exact(a).compareTo(exact(b));
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal big -> big;
            case BigInteger big -> new BigDecimal(big);
            case Double d -> new BigDecimal(d);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /** 1.0, 12.5, 1.0e+20, 1.0e-05: the shortest text that reads back as the same number. */
    public static String text(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        String shortest = Double.toString(number);
        double size = Math.abs(number);
        if (size >= 1e-3 && size < 1e7 || size == 0) {
            return shortest;
        }
        return size >= 1e-4 && (size < 1e15 || hasFraction(number, size)) ? fixed(shortest) : scientific(shortest);
    }

    private static boolean hasFraction(double number, double size) {
        return size < 1e16 && number != Math.rint(number);
    }

    private static String fixed(String shortest) {
        String plain = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private static String scientific(String shortest) {
        int e = shortest.indexOf('E');
        int exponent = Integer.parseInt(shortest.substring(e + 1));
        String sign = exponent < 0 ? "-" : "+";
        return shortest.substring(0, e) + "e" + sign + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /** All digits and at least one after the point. */
    public static String text(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        checkLength(Math.abs(stripped.scale()));
        return (stripped.scale() < 1 ? stripped.setScale(1) : stripped).toPlainString();
    }
}
