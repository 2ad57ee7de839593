package shop.argosy.liquid.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.liquid.Arguments;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Filter;
import shop.argosy.liquid.UndefinedName;
import shop.argosy.liquid.value.Values;

/** One filter with its arguments. */
public final class FilterCall {

    private static final Expression[] NO_ARGUMENTS = {};

    private final String name;
    private final Filter filter;
    private final Expression[] positional;
    private final Map<String, Expression> named;

    /**
     * A call.
     *
     * @param filter null for a filter that does not exist, which gives its input back
     * @param named null where there are none
     */
    public FilterCall(String name, Filter filter, Expression[] positional, Map<String, Expression> named) {
        this.name = name;
        this.filter = filter;
        this.positional = positional.length == 0 ? NO_ARGUMENTS : positional;
        this.named = named;
    }

    Object apply(Object input, Context context) {
        context.meter().step();
        Arguments arguments = arguments(context);
        if (filter == null) {
            return unknown(input, context);
        }
        return Values.of(filter.apply(input, arguments, context));
    }

    private Arguments arguments(Context context) {
        if (positional.length == 0 && named == null) {
            return Arguments.NONE;
        }
        context.meter().steps(positional.length);
        Object[] values = new Object[positional.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = positional[i].evaluate(context);
        }
        return new Arguments(values, named == null ? null : namedValues(context));
    }

    private Map<String, Object> namedValues(Context context) {
        context.meter().steps(named.size());
        Map<String, Object> values = new LinkedHashMap<>();
        named.forEach((key, value) -> values.put(key, value.evaluate(context)));
        return values;
    }

    private Object unknown(Object input, Context context) {
        if (context.strictFilters()) {
            throw new UndefinedName("undefined filter " + name);
        }
        return input;
    }
}
