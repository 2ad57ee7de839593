package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;

/** Something that has a value in a context. */
public sealed interface Expression permits Constant, Variable, Path, Span, Filtered {

    Object evaluate(Context context);
}
