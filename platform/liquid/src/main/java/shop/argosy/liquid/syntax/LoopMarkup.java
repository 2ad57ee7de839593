package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.Map;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;

/**
 * What stands after {@code for}.
 *
 * @param name the variable and the collection's markup, under which the loop's end is remembered
 * @param offset null for the start, also where the loop {@code continues}
 * @param limit null for no limit
 * @param continues whether it goes on where the last loop of the name ended
 */
public record LoopMarkup(
        String variable,
        String name,
        Expression collection,
        boolean reversed,
        Expression offset,
        Expression limit,
        boolean continues) {

    public static LoopMarkup parse(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.LAX) {
            return lax(tag.text(), parser);
        }
        return parser.strictly(tag, tag.text(), cursor -> new Reading(cursor).read());
    }

    private static LoopMarkup lax(String markup, Parser parser) {
        int variableEnd = Characters.skipSegment(markup, 0);
        int in = skipSpace(markup, variableEnd);
        int collection = skipSpace(markup, in + 2);
        if (variableEnd == 0 || in == variableEnd || !markup.startsWith("in", in) || collection == in + 2) {
            throw invalid();
        }
        int end = Fragments.endOfAll(markup, collection);
        if (end == collection) {
            throw invalid();
        }
        return lax(markup, markup.substring(0, variableEnd), markup.substring(collection, end), end, parser);
    }

    private static LiquidSyntaxException invalid() {
        return new LiquidSyntaxException("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
    }

    private static LoopMarkup lax(String markup, String variable, String collection, int end, Parser parser) {
        Map<String, String> attributes = Fragments.attributes(markup);
        String offset = attributes.get("offset");
        String limit = attributes.get("limit");
        boolean continues = "continue".equals(offset);
        return new LoopMarkup(
                parser.name(variable),
                variable + "-" + collection,
                parser.expression(collection),
                markup.startsWith("reversed", skipSpace(markup, end)),
                offset == null || continues ? null : parser.expression(offset),
                limit == null ? null : parser.expression(limit),
                continues);
    }

    /** The strict grammar. */
    private static final class Reading {

        private final Cursor cursor;
        private Expression offset;
        private Expression limit;
        private boolean continues;

        Reading(Cursor cursor) {
            this.cursor = cursor;
        }

        LoopMarkup read() {
            String variable = cursor.name();
            if (!cursor.word("in")) {
                throw new LiquidSyntaxException("For loops require an 'in' clause");
            }
            int start = cursor.place();
            Expression collection = cursor.expression();
            String name = variable + "-" + cursor.markupFrom(start);
            boolean reversed = cursor.word("reversed");
            while (cursor.at(TokenKind.COMMA) || cursor.atName()) {
                cursor.comma();
                attribute();
            }
            return new LoopMarkup(variable, name, collection, reversed, offset, limit, continues);
        }

        private void attribute() {
            if (cursor.word("limit")) {
                cursor.colon();
                limit = cursor.expression();
            } else if (cursor.word("offset")) {
                cursor.colon();
                int start = cursor.place();
                Expression value = cursor.expression();
                continues = cursor.markupFrom(start).equals("continue");
                offset = continues ? null : value;
            } else {
                throw new LiquidSyntaxException(
                        "Invalid attribute in for loop. Valid attributes are limit and offset");
            }
        }
    }
}
