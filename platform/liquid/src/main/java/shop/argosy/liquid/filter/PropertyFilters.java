package shop.argosy.liquid.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Arithmetic;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Texts;

/** Filters that do something with one property of each item. */
final class PropertyFilters {

    private PropertyFilters() {}

    static Object map(Object input, Arguments arguments, Context context) {
        List<Object> values = new ArrayList<>();
        for (Object item : Items.of(input, context)) {
            values.add(Items.hasProperties(item) ? Items.property(item, arguments.get(0), context) : null);
        }
        return values;
    }

    static Object sum(Object input, Arguments arguments, Context context) {
        Object property = arguments.get(0);
        List<Object> values = new ArrayList<>();
        for (Object item : Items.of(input, context)) {
            values.add(property == null ? item : Items.hasProperties(item) ? Items.property(item, property, context) : 0L);
        }
        Number sum = 0L;
        for (Object value : Items.of(values, context)) {
            sum = Arithmetic.exactSum(sum, Numbers.of(value, context.meter()));
        }
        return Arithmetic.result(sum);
    }

    static Object compact(Object input, Arguments arguments, Context context) {
        Object property = arguments.get(0);
        List<Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, context)) {
            if (property != null && !Items.hasProperties(item)) {
                return null;
            }
            if ((property == null ? item : Items.property(item, property, context)) != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    static Object uniq(Object input, Arguments arguments, Context context) {
        Object property = arguments.get(0);
        Set<Object> seen = new HashSet<>();
        List<Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, context)) {
            if (property != null && !Items.hasProperties(item)) {
                return null;
            }
            if (seen.add(key(property == null ? item : Items.property(item, property, context), context))) {
                kept.add(item);
            }
        }
        return kept;
    }

    /** What is the same for the same values; for lists and maps the text that shows them. */
    private static Object key(Object value, Context context) {
        context.meter().step();
        return switch (value) {
            case null -> Map.of();
            case List<?> list -> List.of(Texts.of(list, context.meter()));
            case Map<?, ?> map -> List.of(Texts.of(map, context.meter()));
            case String text -> {
                context.meter().work(text.length());
                yield text;
            }
            case BigDecimal number -> number.stripTrailingZeros();
            default -> value;
        };
    }
}
