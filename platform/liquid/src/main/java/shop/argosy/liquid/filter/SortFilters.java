package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.value.Comparison;
import shop.argosy.liquid.value.Texts;

/** Filters that sort. Null comes last; what is equal keeps its order. */
final class SortFilters {

    private SortFilters() {}

    static Object sort(Object input, Arguments arguments, Context context) {
        return sort(input, arguments.get(0), (a, b) -> compare(a, b, context), context);
    }

    static Object sortNatural(Object input, Arguments arguments, Context context) {
        return sort(input, arguments.get(0), (a, b) -> compareNaturally(a, b, context), context);
    }

    private static Object sort(Object input, Object property, Comparator<Object> order, Context context) {
        List<Object> items = new ArrayList<>(Items.of(input, context));
        if (items.isEmpty() || property == null) {
            items.sort(order);
            return items;
        }
        if (!items.stream().allMatch(Items::hasProperties)) {
            return null;
        }
        items.sort((a, b) -> order.compare(Items.property(a, property, context), Items.property(b, property, context)));
        return items;
    }

    private static int compare(Object a, Object b, Context context) {
        context.meter().step();
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? 1 : -1;
        }
        Integer order = Comparison.sortOrder(a, b, context.meter());
        if (order != null) {
            return order;
        }
        if (Comparison.equal(a, b, context.meter())) {
            return 0;
        }
        throw new LiquidException("cannot sort values of incompatible types");
    }

    private static int compareNaturally(Object a, Object b, Context context) {
        context.meter().step();
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        String left = Texts.of(a, context.meter());
        String right = Texts.of(b, context.meter());
        context.meter().work(Math.min(left.length(), right.length()));
        return compareIgnoringCase(left, right);
    }

    /** By code points, with the letters A to Z as small ones. */
    private static int compareIgnoringCase(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = small(a.charAt(i));
            char y = small(b.charAt(i));
            if (x != y) {
                return Comparison.compareText(String.valueOf(x), String.valueOf(y));
            }
        }
        return a.length() - b.length();
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
