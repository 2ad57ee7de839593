package shop.argosy.liquid.tag;

import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Drop;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.Template;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.PartialMarkup;
import shop.argosy.liquid.syntax.TagMarkup;

/** {@code render}: a partial that sees the globals and what it is given, and nothing else. */
final class Render extends Node {

    private final PartialMarkup markup;
    private final String name;
    private final String variableName;

    private Render(PartialMarkup markup, String name, int line) {
        super(line);
        this.markup = markup;
        this.name = name;
        this.variableName = PartialName.variable(markup, name);
    }

    static Node parse(TagMarkup tag, Parser parser) {
        PartialMarkup markup = PartialMarkup.render(tag, parser);
        String name = ((Constant) markup.template()).value().toString();
        return new Render(markup, name, tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Template partial = context.partial(name);
        Object variable = markup.variable() == null ? null : markup.variable().evaluate(context);
        if (markup.each() && isLoopable(variable)) {
            renderEach(partial, Elements.of(variable, context), context, output);
        } else {
            render(partial, variable, null, context, output);
        }
    }

    private static boolean isLoopable(Object value) {
        return value instanceof List || value instanceof Map || value instanceof Drop drop && drop.elements() != null;
    }

    private void renderEach(Template partial, List<?> elements, Context context, Output output) {
        ForLoop forloop = new ForLoop(name, elements.size(), null);
        for (Object element : elements) {
            context.meter().step();
            render(partial, element, forloop, context, output);
            forloop.next();
        }
    }

    private void render(Template partial, Object variable, ForLoop forloop, Context context, Output output) {
        Context inner = context.isolated(partial.name());
        if (forloop != null) {
            inner.put("forloop", forloop);
        }
        context.meter().steps(markup.attributes().size());
        markup.attributes().forEach((key, value) -> inner.put(key, value.evaluate(context)));
        if (variable != null) {
            inner.put(variableName, variable);
        }
        partial.body().render(inner, output);
    }
}
