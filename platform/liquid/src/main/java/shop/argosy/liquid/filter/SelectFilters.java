package shop.argosy.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Comparison;
import shop.argosy.liquid.value.Values;

/** Filters that look for the items with a property, or with a property of a value. */
final class SelectFilters {

    private final List<Object> items;
    private final Object property;
    private final Object wanted;
    private final Context context;

    private SelectFilters(Object input, Arguments arguments, Context context) {
        this.items = Items.of(input, context);
        this.property = arguments.get(0);
        this.wanted = arguments.get(1);
        this.context = context;
    }

    static Object where(Object input, Arguments arguments, Context context) {
        return new SelectFilters(input, arguments, context).select(true);
    }

    static Object reject(Object input, Arguments arguments, Context context) {
        return new SelectFilters(input, arguments, context).select(false);
    }

    static Object has(Object input, Arguments arguments, Context context) {
        SelectFilters search = new SelectFilters(input, arguments, context);
        int place = search.place();
        return place == NO_PROPERTIES ? null : (Object) (place >= 0);
    }

    static Object find(Object input, Arguments arguments, Context context) {
        SelectFilters search = new SelectFilters(input, arguments, context);
        int place = search.place();
        return place >= 0 ? search.items.get(place) : null;
    }

    static Object findIndex(Object input, Arguments arguments, Context context) {
        int place = new SelectFilters(input, arguments, context).place();
        return place >= 0 ? (Object) (long) place : null;
    }

    private static final int NONE = -1;
    private static final int NO_PROPERTIES = -2;

    /** The items that fit, or those that do not; null where one of them cannot have properties. */
    private List<Object> select(boolean fitting) {
        List<Object> selected = new ArrayList<>();
        for (Object item : items) {
            if (!Items.hasProperties(item)) {
                return null;
            }
            if (fits(item) == fitting) {
                selected.add(item);
            }
        }
        return selected;
    }

    private int place() {
        for (int i = 0; i < items.size(); i++) {
            if (!Items.hasProperties(items.get(i))) {
                return NO_PROPERTIES;
            }
            if (fits(items.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private boolean fits(Object item) {
        context.meter().step();
        Object value = Items.property(item, property, context);
        return wanted == null ? Values.truthy(value) : Comparison.equal(value, wanted, context.meter());
    }
}
