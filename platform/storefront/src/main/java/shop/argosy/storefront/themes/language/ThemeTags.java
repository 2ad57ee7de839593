package shop.argosy.storefront.themes.language;

import java.util.function.Function;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.EnvironmentBuilder;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.Tag;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.syntax.Cursor;
import shop.argosy.storefront.themes.page.Visit;

/** The tags of themes. */
final class ThemeTags {

    private ThemeTags() {
    }

    static void addTo(EnvironmentBuilder language) {
        language.tag("schema", silent());
        language.tag("stylesheet", silent());
        language.tag("javascript", silent());
        language.tag("style", (tag, parser) -> new StyleNode(parser.body(tag), tag.line()));
        language.tag("section", written(ThemeTags::section));
        language.tag("sections", written(ThemeTags::sections));
        language.tag("layout", (tag, parser) ->
                new LayoutNode(parser.strictly(tag, tag.text(), Cursor::expression), tag.line()));
        language.tag("form", FormNode::parse);
        language.tag("paginate", PaginateNode::parse);
    }

    /** A block whose content is not for the page: it is read from the source when the theme is loaded. */
    private static Tag silent() {
        return (tag, parser) -> {
            parser.raw(tag);
            return new Node(tag.line()) {
                @Override
                public void render(Context context, Output output) {
                    // Nothing of it belongs here.
                }

                @Override
                public boolean blank() {
                    return true;
                }
            };
        };
    }

    private interface Part {
        String html(Visit visit, String name);
    }

    /** A tag that takes one name and writes what the page makes of it. */
    private static Tag written(Part part) {
        return (tag, parser) -> {
            Function<Cursor, Expression> name = Cursor::expression;
            Expression expression = parser.strictly(tag, tag.text(), name);
            return new Node(tag.line()) {
                @Override
                public void render(Context context, Output output) {
                    output.append(part.html(Input.visit(context), Input.text(expression.evaluate(context), context)));
                }
            };
        };
    }

    private static String section(Visit visit, String type) {
        return visit.sections().fixed(type);
    }

    private static String sections(Visit visit, String group) {
        return visit.sections().group(group);
    }
}
