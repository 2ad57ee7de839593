package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;

/** What stands after {@code tablerow}. */
public record TableRowMarkup(String variable, Expression collection, Map<String, Expression> attributes) {

    private static final Set<String> KNOWN = Set.of("cols", "limit", "offset", "range");

    /** The attribute of that name, or null. */
    public Expression attribute(String name) {
        return attributes.get(name);
    }

    public static TableRowMarkup parse(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), TableRowMarkup::strict);
        }
        return parser.forgivingly(tag, tag.text(), () -> lax(tag.text(), parser));
    }

    private static TableRowMarkup strict(Cursor cursor) {
        String variable = cursor.name();
        if (!cursor.word("in")) {
            throw new LiquidSyntaxException("For loops require an 'in' clause");
        }
        Expression collection = cursor.expression();
        cursor.comma();
        Map<String, Expression> attributes = new HashMap<>();
        while (cursor.atName()) {
            String name = cursor.name();
            if (!KNOWN.contains(name)) {
                throw new LiquidSyntaxException("Invalid attribute '" + name
                        + "' in tablerow loop. Valid attributes are cols, limit, offset, and range");
            }
            cursor.colon();
            attributes.put(name, cursor.expression());
            cursor.comma();
        }
        return new TableRowMarkup(variable, collection, attributes);
    }

    /** The first place in the markup that looks like a loop. */
    private static TableRowMarkup lax(String markup, Parser parser) {
        int at = 0;
        while (at < markup.length()) {
            int end = Characters.skipWord(markup, at);
            int in = skipSpace(markup, end);
            if (end > at && in > end && markup.startsWith("in", in)) {
                int collection = skipSpace(markup, in + 2);
                int collectionEnd = Fragments.endOfAll(markup, collection);
                if (collection > in + 2 && collectionEnd > collection) {
                    return new TableRowMarkup(
                            parser.name(markup.substring(at, end)),
                            parser.expression(markup.substring(collection, collectionEnd)),
                            attributes(markup, parser));
                }
            }
            at = Math.max(end, at + 1);
        }
        throw new LiquidSyntaxException(
                "Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");
    }

    private static Map<String, Expression> attributes(String markup, Parser parser) {
        Map<String, Expression> attributes = new HashMap<>();
        Fragments.attributes(markup).forEach((name, value) -> attributes.put(name, parser.expression(value)));
        return attributes;
    }
}
