package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.expression.Lookup;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** Filters that see a list as a whole. */
final class ListFilters {

    private ListFilters() {}

    static Object size(Object input, Arguments arguments, Context context) {
        if (input instanceof String text) {
            context.meter().work(text.length());
        }
        Object size = input instanceof Drop drop && drop.elements() != null
                ? (Object) (long) drop.elements().size()
                : Lookup.size(input);
        return size == Lookup.NOTHING ? 0L : size;
    }

    static Object first(Object input, Arguments arguments, Context context) {
        Object first = Lookup.first(list(input));
        return first == Lookup.NOTHING ? null : first;
    }

    static Object last(Object input, Arguments arguments, Context context) {
        Object last = Lookup.last(list(input));
        return last == Lookup.NOTHING ? null : last;
    }

    private static Object list(Object input) {
        return input instanceof Drop drop && drop.elements() != null ? drop.elements() : input;
    }

    static Object join(Object input, Arguments arguments, Context context) {
        String glue = Texts.of(arguments.get(0, " "), context.meter());
        StringBuilder joined = new StringBuilder();
        String before = "";
        for (Object item : Items.of(input, context)) {
            String text = Texts.of(item, context.meter());
            context.meter().text(before.length() + (long) text.length());
            joined.append(before).append(text);
            before = glue;
        }
        return joined.toString();
    }

    static Object reverse(Object input, Arguments arguments, Context context) {
        return new ArrayList<>(Items.of(input, context)).reversed();
    }

    static Object concat(Object input, Arguments arguments, Context context) {
        if (!(arguments.get(0) instanceof List<?> more) || more instanceof Range) {
            throw new LiquidException("concat filter requires an array argument");
        }
        List<Object> all = new ArrayList<>(Items.of(input, context));
        context.meter().elements(more.size());
        more.forEach(element -> all.add(Values.of(element)));
        return all;
    }
}
