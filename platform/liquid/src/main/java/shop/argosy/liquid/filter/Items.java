package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.value.CodePoints;
import shop.argosy.liquid.value.Comparison;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** The input of a list filter as one flat list. */
final class Items {

    private Items() {}

    /** A list's elements and those of the lists inside of it; any other value as the only one; none for null. */
    static List<Object> of(Object input, Context context) {
        return switch (input) {
            case null -> List.of();
            case List<?> list -> flat(list, context);
            case Drop drop when drop.elements() != null -> flat(drop.elements(), context);
            default -> List.of(input);
        };
    }

    private static List<Object> flat(List<?> list, Context context) {
        context.meter().elements(list.size());
        List<Object> items = new ArrayList<>(list.size());
        add(list, items, context, 0);
        return items;
    }

    private static void add(List<?> list, List<Object> items, Context context, int depth) {
        if (depth > Environment.DEEPEST_NESTING) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
        for (Object element : list) {
            if (element instanceof List<?> inner && !(inner instanceof Range)) {
                context.meter().elements(inner.size());
                add(inner, items, context, depth + 1);
            } else {
                items.add(Values.of(element));
            }
        }
    }

    /** Whether an item can be asked for a property at all. */
    static boolean hasProperties(Object item) {
        return item instanceof Map || item instanceof Drop || item instanceof String || item instanceof Number && !(item instanceof Double);
    }

    /** An item's property; of a text the property's name where it is part of the text, or the character at a place. */
    static Object property(Object item, Object name, Context context) {
        return switch (item) {
            case Map<?, ?> map -> name instanceof String key ? Values.of(map.get(key)) : null;
            case Drop drop -> Values.of(drop.get(Texts.of(name, context.meter())));
            case String text when name instanceof String part -> Comparison.contains(text, part, context.meter()) ? part : null;
            case String text when name instanceof Number place -> CodePoints.at(text, Numbers.clamp(Numbers.truncate(place)));
            case Long number when name instanceof Number place -> bit(number, Numbers.clamp(Numbers.truncate(place)));
            case null, default ->
                throw new LiquidException("cannot select the property '" + Texts.of(name, context.meter()) + "'");
        };
    }

    /** The reference's answer to a whole number where a property's name is wanted. */
    private static long bit(long number, long place) {
        return place < 0 ? 0 : number >> Math.min(place, Long.SIZE - 1) & 1;
    }
}
