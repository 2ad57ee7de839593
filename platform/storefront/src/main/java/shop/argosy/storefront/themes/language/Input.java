package shop.argosy.storefront.themes.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Texts;
import shop.argosy.storefront.themes.page.Visit;

/** Reads what a filter or tag was given. */
final class Input {

    private Input() {
    }

    static Visit visit(Context context) {
        return (Visit) context.registers().shared(Visit.REGISTER);
    }

    static String text(Object value, Context context) {
        return Texts.of(value, context.meter());
    }

    /** The text of the argument at that place or of that name; {@code otherwise} where it is absent or nil. */
    static String text(Arguments arguments, int place, String otherwise, Context context) {
        Object value = place < arguments.count() - (arguments.named().isEmpty() ? 0 : 1) ? arguments.get(place) : null;
        return value == null ? otherwise : text(value, context);
    }

    static String text(Arguments arguments, String name, String otherwise, Context context) {
        Object value = arguments.get(name);
        return value == null ? otherwise : text(value, context);
    }

    /** Rounded half up; texts that are no number are 0. */
    static long whole(Object value) {
        return new BigDecimal(Numbers.of(value).toString()).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    static double decimal(Object value) {
        return Numbers.of(value).doubleValue();
    }
}
