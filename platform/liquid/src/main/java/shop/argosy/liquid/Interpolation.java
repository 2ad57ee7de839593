package shop.argosy.liquid;

import java.util.List;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Texts;
import shop.argosy.liquid.value.Values;

/** {@code {{ value }}}. */
public final class Interpolation extends Node {

    private static final int DEEPEST_LIST = 100;

    private final Expression value;

    public Interpolation(Expression value, int line) {
        super(line);
        this.value = value;
    }

    @Override
    public void render(Context context, Output output) {
        Object printed = value.evaluate(context);
        if (printed instanceof String text) {
            output.append(text);
        } else {
            print(printed, context, output, 0);
        }
    }

    /** Prints any value: nothing for null, a list's elements one after the other. */
    public static void print(Object value, Context context, Output output) {
        print(value, context, output, 0);
    }

    private static void print(Object value, Context context, Output output, int depth) {
        switch (value) {
            case null -> {}
            case String text -> output.append(text);
            case Long number -> output.append(number.longValue());
            case Boolean b -> output.append(b ? "true" : "false");
            case Range range -> output.append(range.toString());
            case List<?> list -> printAll(list, context, output, depth);
            default -> output.append(Texts.of(value, context.meter()));
        }
    }

    private static void printAll(List<?> list, Context context, Output output, int depth) {
        if (depth >= DEEPEST_LIST) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
        for (Object element : list) {
            context.meter().step();
            print(Values.of(element), context, output, depth + 1);
        }
    }
}
