package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.LinkedHashMap;
import java.util.Map;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;

/**
 * What stands after {@code include} and {@code render}.
 *
 * @param variable after {@code with} or {@code for}; null where there is neither
 * @param alias after {@code as}; null where there is none
 */
public record PartialMarkup(
        Expression template, Expression variable, boolean each, String alias, Map<String, Expression> attributes) {

    /** The markup of {@code include}, whose template may be any expression. */
    public static PartialMarkup include(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), cursor -> strict(cursor, cursor.expression()));
        }
        return parser.forgivingly(tag, tag.text(), () -> laxInclude(tag.text(), parser));
    }

    /** The markup of {@code render}, whose template is a text in quotes. */
    public static PartialMarkup render(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), cursor -> strict(cursor, cursor.quotedExpression()));
        }
        return parser.forgivingly(tag, tag.text(), () -> laxRender(tag.text(), parser));
    }

    private static PartialMarkup strict(Cursor cursor, Expression template) {
        boolean each = cursor.word("for");
        Expression variable = each || cursor.word("with") ? cursor.expression() : null;
        String alias = cursor.word("as") ? cursor.name() : null;
        cursor.comma();
        Map<String, Expression> attributes = new LinkedHashMap<>();
        while (cursor.atName()) {
            String name = cursor.name();
            cursor.colon();
            attributes.put(name, cursor.expression());
            cursor.comma();
        }
        return new PartialMarkup(template, variable, each, alias, attributes);
    }

    private static PartialMarkup laxInclude(String markup, Parser parser) {
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            throw new LiquidSyntaxException(
                    "Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]");
        }
        return lax(markup, start, Fragments.endOfAll(markup, start), parser);
    }

    private static PartialMarkup laxRender(String markup, Parser parser) {
        for (int start = 0; start < markup.length(); start++) {
            int end = start;
            for (int next = Fragments.quotedEnd(markup, end); next > end; next = Fragments.quotedEnd(markup, end)) {
                end = next;
            }
            if (end > start) {
                return lax(markup, start, end, parser);
            }
        }
        throw new LiquidSyntaxException("Syntax error in tag 'render' - Template name must be a quoted string");
    }

    private static PartialMarkup lax(String markup, int start, int end, Parser parser) {
        Expression template = parser.expression(markup.substring(start, end));
        Map<String, Expression> attributes = new LinkedHashMap<>();
        Fragments.attributes(markup).forEach((name, value) -> attributes.put(parser.name(name), parser.expression(value)));
        int word = word(markup, end, "for");
        boolean each = word > 0;
        if (!each) {
            word = word(markup, end, "with");
        }
        int variableEnd = word < 0 ? -1 : Fragments.endOfAll(markup, word);
        boolean named = variableEnd > word;
        Expression variable = named ? parser.expression(markup.substring(word, variableEnd)) : null;
        String alias = alias(markup, named ? variableEnd : end);
        return new PartialMarkup(
                template, variable, named && each, alias == null ? null : parser.name(alias), attributes);
    }

    private static String alias(String markup, int from) {
        int start = word(markup, from, "as");
        int end = start < 0 ? -1 : Characters.skipSegment(markup, start);
        return end > start ? markup.substring(start, end) : null;
    }

    /** The place after white space, that word and white space, or -1. */
    private static int word(String markup, int from, String word) {
        int at = skipSpace(markup, from);
        if (at == from || !markup.startsWith(word, at)) {
            return -1;
        }
        int after = skipSpace(markup, at + word.length());
        return after > at + word.length() ? after : -1;
    }
}
