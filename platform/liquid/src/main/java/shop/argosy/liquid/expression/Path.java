package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.UndefinedName;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** A variable and one lookup after the other: {@code product.variants[0].title}. */
public final class Path implements Expression {

    private final Expression start;
    private final Object[] keys;

    /**
     * A path.
     *
     * @param start gives the first value, or, in brackets, the name of the first variable
     * @param keys each a String after a dot or an Expression in brackets
     */
    public Path(Expression start, Object[] keys) {
        this.start = start;
        this.keys = keys;
    }

    @Override
    public Object evaluate(Context context) {
        Object value = start instanceof Variable variable ? variable.evaluate(context) : named(start.evaluate(context), context);
        for (Object key : keys) {
            context.meter().step();
            if (value instanceof String text) {
                context.meter().work(text.length());
            }
            value = key instanceof String property
                    ? Lookup.property(value, property)
                    : Lookup.element(value, Values.plain(((Expression) key).evaluate(context)));
            if (value == Lookup.NOTHING) {
                return undefined(key, context);
            }
        }
        return value;
    }

    private static Object named(Object name, Context context) {
        return name instanceof String text ? context.get(text) : null;
    }

    private static Object undefined(Object key, Context context) {
        if (!context.strictVariables()) {
            return null;
        }
        Object name = key instanceof Expression expression ? expression.evaluate(context) : key;
        throw new UndefinedName("undefined variable " + Texts.of(name, context.meter()));
    }
}
