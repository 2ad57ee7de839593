package shop.argosy.liquid.expression;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.value.Values;

/**
 * A comparison, or a value on its own, and what follows it after {@code and} or {@code or}. Read from the right:
 * {@code a and b or c} is {@code a and (b or c)}.
 */
public final class Condition {

    /** How a condition goes on. */
    public enum Join {
        AND,
        OR
    }

    private final Expression left;
    private final Operator operator;
    private final Expression right;
    private final Join join;
    private final Condition rest;

    public Condition(Expression left, Operator operator, Expression right) {
        this(left, operator, right, null, null);
    }

    private Condition(Expression left, Operator operator, Expression right, Join join, Condition rest) {
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.join = join;
        this.rest = rest;
    }

    /** This condition followed by another one. */
    public Condition joined(Join how, Condition next) {
        return new Condition(left, operator, right, how, next);
    }

    public boolean holds(Context context) {
        Condition condition = this;
        while (true) {
            context.meter().step();
            boolean holds = condition.holdsAlone(context);
            if (condition.join == null || holds == (condition.join == Join.OR)) {
                return holds;
            }
            condition = condition.rest;
        }
    }

    private boolean holdsAlone(Context context) {
        Object value = left.evaluate(context);
        if (operator == null) {
            return Values.truthy(value);
        }
        return operator.test(Values.plain(value), Values.plain(right.evaluate(context)), context);
    }
}
