package shop.argosy.liquid.filter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.value.Numbers;

/** Filters that round. */
final class RoundFilters {

    /** No number here has more digits than this on either side of its point. */
    private static final int MOST_PLACES = 1_100;

    private RoundFilters() {}

    static Object round(Object input, Arguments arguments, Context context) {
        Object wanted = arguments.get(0, 0L);
        int places = Math.clamp(Numbers.clamp(Numbers.truncate(Numbers.of(wanted, context.meter()))), -MOST_PLACES, MOST_PLACES);
        Number number = Numbers.of(input, context.meter());
        return switch (number) {
            case Long whole -> places >= 0 ? whole : round(BigDecimal.valueOf(whole), places);
            case BigInteger whole -> places >= 0 ? whole : round(new BigDecimal(whole), places);
            case BigDecimal fraction when places < 1 -> round(fraction, places);
            case BigDecimal fraction -> atPlaces(fraction, places).doubleValue();
            default -> number.doubleValue() == 0 ? places < 1 ? 0L : number : notFinite(number);
        };
    }

    private static Number round(BigDecimal number, int places) {
        return Numbers.normal(atPlaces(number, places).toBigInteger());
    }

    private static BigDecimal atPlaces(BigDecimal number, int places) {
        return places >= number.scale() ? number : number.setScale(places, RoundingMode.HALF_UP);
    }

    private static Number whole(BigDecimal number, RoundingMode mode) {
        return Numbers.normal(number.setScale(0, mode).toBigInteger());
    }

    static Object ceil(Object input, Arguments arguments, Context context) {
        return whole(Numbers.of(input, context.meter()), RoundingMode.CEILING);
    }

    static Object floor(Object input, Arguments arguments, Context context) {
        return whole(Numbers.of(input, context.meter()), RoundingMode.FLOOR);
    }

    private static Number whole(Number number, RoundingMode mode) {
        if (number instanceof BigDecimal fraction) {
            return whole(fraction, mode);
        }
        if (number instanceof Double fraction) {
            return fraction == 0 ? 0L : notFinite(fraction);
        }
        return number;
    }

    private static Number notFinite(Number number) {
        throw new LiquidException(Numbers.text(number.doubleValue()));
    }
}
