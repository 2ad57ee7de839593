package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;

/** A name on its own. */
public record Variable(String name) implements Expression {

    @Override
    public Object evaluate(Context context) {
        return context.get(name);
    }
}
