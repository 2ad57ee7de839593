package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;

/** A value that goes through filters. */
public final class Filtered implements Expression {

    private final Expression input;
    private final FilterCall[] filters;

    public Filtered(Expression input, FilterCall[] filters) {
        this.input = input;
        this.filters = filters;
    }

    @Override
    public Object evaluate(Context context) {
        Object value = input.evaluate(context);
        for (FilterCall filter : filters) {
            value = filter.apply(value, context);
        }
        return value;
    }
}
