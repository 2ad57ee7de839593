package shop.argosy.liquid.expression;

import java.math.BigInteger;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Range;

/** A range whose ends are known when it is rendered: {@code (1..items.size)}. */
public record Span(Expression first, Expression last) implements Expression {

    @Override
    public Object evaluate(Context context) {
        return new Range(end(first.evaluate(context)), end(last.evaluate(context)));
    }

    private static long end(Object value) {
        return whole(switch (value) {
            case null -> 0L;
            case String text -> Numbers.leadingInteger(text);
            default -> Numbers.integer(value);
        });
    }

    /** A range's end; ends that do not fit into 64 bits are no ends. */
    public static long whole(Number number) {
        if (number instanceof BigInteger) {
            throw new LiquidException("invalid integer");
        }
        return number.longValue();
    }
}
