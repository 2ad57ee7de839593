package shop.argosy.liquid.expression;

import java.util.Map;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.value.Comparison;

/** How a condition compares its two sides. */
@FunctionalInterface
public interface Operator {

    /** {@code ==}, which {@code when} uses too. */
    Operator EQUAL = (left, right, context) -> Comparison.equal(left, right, context.meter());

    Map<String, Operator> ALL = Map.of(
            "==", EQUAL,
            "!=", (left, right, context) -> !Comparison.equal(left, right, context.meter()),
            "<>", (left, right, context) -> !Comparison.equal(left, right, context.meter()),
            "<", (left, right, context) -> Comparison.order(left, right, context.meter()) instanceof Integer order && order < 0,
            ">", (left, right, context) -> Comparison.order(left, right, context.meter()) instanceof Integer order && order > 0,
            "<=", (left, right, context) -> Comparison.order(left, right, context.meter()) instanceof Integer order && order <= 0,
            ">=", (left, right, context) -> Comparison.order(left, right, context.meter()) instanceof Integer order && order >= 0,
            "contains", (left, right, context) -> Comparison.contains(left, right, context.meter()));

    boolean test(Object left, Object right, Context context);

    /** The operator of that name; an unknown one is an error only when it is used. */
    static Operator named(String name) {
        Operator known = ALL.get(name);
        return known != null ? known : (left, right, context) -> {
            throw new LiquidException("Unknown operator " + name);
        };
    }
}
