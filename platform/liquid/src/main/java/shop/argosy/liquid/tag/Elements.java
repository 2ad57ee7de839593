package shop.argosy.liquid.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.expression.Lookup;
import shop.argosy.liquid.value.Range;

/** What loops go through. */
final class Elements {

    private Elements() {}

    /** The elements of a value: of a list, a range, a map's pairs, a text as the only one; none of all else. */
    static List<?> of(Object value, Context context) {
        return switch (value) {
            case List<?> list -> list;
            case Map<?, ?> map -> pairs(map, context);
            case Drop drop when drop.elements() != null -> drop.elements();
            case String text when !text.isEmpty() -> List.of(text);
            case null, default -> List.of();
        };
    }

    private static List<?> pairs(Map<?, ?> map, Context context) {
        context.meter().elements(map.size());
        List<Object> pairs = new ArrayList<>(map.size());
        map.entrySet().forEach(entry -> pairs.add(Lookup.pair(entry)));
        return pairs;
    }

    /** The elements from one place up to another; places beyond the ends are held to them. Costs nothing to make. */
    static List<?> slice(List<?> elements, long from, long to, Context context) {
        if (elements instanceof Range range) {
            return range.slice(from, to);
        }
        int start = Math.clamp(from, 0, elements.size());
        int end = Math.clamp(to, start, elements.size());
        List<?> slice = start == 0 && end == elements.size() ? elements : elements.subList(start, end);
        return slice instanceof RandomAccess ? slice : copy(slice, context);
    }

    private static List<?> copy(List<?> slice, Context context) {
        context.meter().elements(slice.size());
        return new ArrayList<>(slice);
    }
}
