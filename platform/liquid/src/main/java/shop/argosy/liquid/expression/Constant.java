package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;

/** A literal. */
public record Constant(Object value) implements Expression {

    public static final Constant NULL = new Constant(null);

    @Override
    public Object evaluate(Context context) {
        return value;
    }
}
