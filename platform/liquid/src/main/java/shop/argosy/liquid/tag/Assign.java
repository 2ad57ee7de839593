package shop.argosy.liquid.tag;

import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.AssignMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.CodePoints;
import shop.argosy.liquid.value.Range;

/** {@code assign}. */
final class Assign extends Node {

    private final String name;
    private final Expression value;

    private Assign(AssignMarkup markup, int line) {
        super(line);
        this.name = markup.name();
        this.value = markup.value();
    }

    static Node parse(TagMarkup tag, Parser parser) {
        return new Assign(AssignMarkup.parse(tag, parser), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Object assigned = value.evaluate(context);
        context.assign(name, assigned);
        context.meter().assignScore(score(assigned, context, 0));
    }

    /** Bytes of text, one for a number, one more for each list or map around them. */
    private static long score(Object value, Context context, int depth) {
        if (depth > Environment.DEEPEST_NESTING) {
            throw new LiquidException(Environment.TOO_DEEP);
        }
        return switch (value) {
            case String text -> CodePoints.bytes(text);
            case Range _ -> 1;
            case List<?> list -> 1 + sum(list, context, depth + 1);
            case Map<?, ?> map -> 1 + sum(map.keySet(), context, depth + 1) + sum(map.values(), context, depth + 1);
            case null, default -> 1;
        };
    }

    private static long sum(Iterable<?> values, Context context, int depth) {
        long sum = 0;
        for (Object value : values) {
            context.meter().step();
            sum += score(value, context, depth);
        }
        return sum;
    }

    @Override
    public boolean blank() {
        return true;
    }
}
