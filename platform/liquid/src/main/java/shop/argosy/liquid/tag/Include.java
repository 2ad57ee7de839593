package shop.argosy.liquid.tag;

import java.util.List;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.Template;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.PartialMarkup;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Range;

/** {@code include}: a partial that shares the variables of its surroundings. */
final class Include extends Node {

    private final PartialMarkup markup;

    private Include(PartialMarkup markup, int line) {
        super(line);
        this.markup = markup;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        return new Include(PartialMarkup.include(tag, parser), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        if (context.includesForbidden()) {
            throw new LiquidException("include usage is not allowed in this context");
        }
        if (!(markup.template().evaluate(context) instanceof String name)) {
            throw new LiquidException("Argument error in tag 'include' - Illegal template name");
        }
        Template partial = context.partial(name);
        Object variable = markup.variable() == null ? context.find(name) : markup.variable().evaluate(context);
        context.scoped(() -> render(partial, PartialName.variable(markup, name), variable, context, output));
    }

    private void render(Template partial, String name, Object variable, Context context, Output output) {
        context.meter().steps(markup.attributes().size());
        markup.attributes().forEach((key, value) -> context.put(key, value.evaluate(context)));
        if (variable instanceof List<?> list && !(list instanceof Range)) {
            for (Object element : list) {
                context.meter().step();
                context.put(name, element);
                context.include(partial, output);
            }
        } else {
            context.put(name, variable);
            context.include(partial, output);
        }
    }
}
