package shop.argosy.liquid.filter;

import java.math.BigDecimal;
import java.math.BigInteger;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Arithmetic;
import shop.argosy.liquid.value.Numbers;

/** Filters that count. */
final class NumberFilters {

    private NumberFilters() {}

    static Object abs(Object input, Arguments arguments, Context context) {
        return switch (Numbers.of(input, context.meter())) {
            case Long number when number != Long.MIN_VALUE -> Math.abs(number);
            case Long number -> BigInteger.valueOf(number).negate();
            case BigInteger number -> number.abs();
            case BigDecimal number -> number.abs().doubleValue();
            case Number number -> Math.abs(number.doubleValue());
        };
    }

    static Object plus(Object input, Arguments arguments, Context context) {
        return Arithmetic.add(Numbers.of(input, context.meter()), Numbers.of(arguments.get(0), context.meter()));
    }

    static Object minus(Object input, Arguments arguments, Context context) {
        return Arithmetic.subtract(Numbers.of(input, context.meter()), Numbers.of(arguments.get(0), context.meter()));
    }

    static Object times(Object input, Arguments arguments, Context context) {
        return Arithmetic.multiply(Numbers.of(input, context.meter()), Numbers.of(arguments.get(0), context.meter()));
    }

    static Object dividedBy(Object input, Arguments arguments, Context context) {
        return Arithmetic.divide(Numbers.of(input, context.meter()), Numbers.of(arguments.get(0), context.meter()));
    }

    static Object modulo(Object input, Arguments arguments, Context context) {
        return Arithmetic.modulo(Numbers.of(input, context.meter()), Numbers.of(arguments.get(0), context.meter()));
    }

    static Object atLeast(Object input, Arguments arguments, Context context) {
        Number number = Numbers.of(input, context.meter());
        Number least = Numbers.of(arguments.get(0), context.meter());
        return Arithmetic.result(Numbers.compare(least, number) > 0 ? least : number);
    }

    static Object atMost(Object input, Arguments arguments, Context context) {
        Number number = Numbers.of(input, context.meter());
        Number most = Numbers.of(arguments.get(0), context.meter());
        return Arithmetic.result(Numbers.compare(most, number) < 0 ? most : number);
    }
}
