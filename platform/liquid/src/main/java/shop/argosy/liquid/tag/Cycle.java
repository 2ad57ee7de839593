package shop.argosy.liquid.tag;

import java.util.Arrays;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Interpolation;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.CycleMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Comparison;
import shop.argosy.liquid.value.Texts;

/** {@code cycle}: each time the next of its values. */
final class Cycle extends Node {

    /** The register that holds the next place of the cycle of that name. */
    private record Place(Object cycle) {}

    private final Expression name;
    private final Expression[] values;
    private final Place unnamed;

    private Cycle(CycleMarkup markup, int line) {
        super(line);
        name = markup.name();
        values = markup.values().toArray(Expression[]::new);
        unnamed = new Place(isConstant() ? constants() : this);
    }

    static Node parse(TagMarkup tag, Parser parser) {
        return new Cycle(CycleMarkup.parse(tag, parser), tag.line());
    }

    private boolean isConstant() {
        return Arrays.stream(values).allMatch(Constant.class::isInstance);
    }

    /** A text that is the same for the same values; it knows its hash. */
    private String constants() {
        StringBuilder text = new StringBuilder();
        for (Expression value : values) {
            Object constant = ((Constant) value).value();
            text.append(Comparison.kind(constant)).append(':').append(constant).append('\n');
        }
        return text.toString();
    }

    @Override
    public void render(Context context, Output output) {
        Place place = name == null ? unnamed : named(context);
        int next = context.registers().get(place) instanceof Integer known ? known : 0;
        if (next < values.length) {
            Interpolation.print(values[next].evaluate(context), context, output);
        }
        next++;
        context.registers().put(place, next >= values.length ? 0 : next);
    }

    private Place named(Context context) {
        Object key = name.evaluate(context);
        boolean simple = key == null || key instanceof String || key instanceof Number || key instanceof Boolean;
        return new Place(simple ? key : Texts.of(key, context.meter()));
    }

}
