package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.value.Strings;

/** Reads what stands after {@code case} and {@code when}. */
public final class CaseMarkup {

    private CaseMarkup() {}

    /** The value that the branches are compared with. */
    public static Expression subject(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), Cursor::expression);
        }
        return parser.forgivingly(tag, tag.text(), () -> laxSubject(tag.text(), parser));
    }

    private static Expression laxSubject(String markup, Parser parser) {
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            throw new LiquidSyntaxException("Syntax Error in 'case' - Valid syntax: case [condition]");
        }
        return parser.expression(markup.substring(start, Fragments.end(markup, start)));
    }

    /** The values of a {@code when}; none for an {@code else}. */
    public static List<Expression> values(TagMarkup tag, TagMarkup branch, Parser parser) {
        return switch (branch.name()) {
            case "when" -> when(branch, parser);
            case "else" -> otherwise(branch);
            default -> throw Parser.unexpected(tag, branch);
        };
    }

    private static List<Expression> otherwise(TagMarkup branch) {
        if (!Strings.isBlank(branch.text())) {
            throw new LiquidSyntaxException(
                    "Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ");
        }
        return List.of();
    }

    private static List<Expression> when(TagMarkup branch, Parser parser) {
        return parser.mode() == ErrorMode.STRICT2 ? strictly(branch, parser) : forgivingly(branch.text(), parser);
    }

    private static List<Expression> strictly(TagMarkup branch, Parser parser) {
        try {
            Cursor cursor = parser.cursor(branch.text());
            List<Expression> values = new ArrayList<>();
            do {
                values.add(cursor.operand());
            } while (cursor.word("or") || cursor.comma());
            cursor.end();
            return values;
        } catch (LiquidSyntaxException e) {
            throw Lexer.firstRefusal(branch.text(), e);
        }
    }

    /** Junk after the values is ignored; only an {@code and}, which joins nothing here, is refused where the mode is strict. */
    private static List<Expression> forgivingly(String markup, Parser parser) {
        List<Expression> values = new ArrayList<>();
        int at = 0;
        while (at >= 0) {
            int start = Fragments.find(markup, at);
            if (start < 0) {
                throw invalid();
            }
            int end = Fragments.end(markup, start);
            values.add(Expressions.operand(parser.expression(markup.substring(start, end))));
            at = next(markup, end);
            if (at < 0 && parser.mode().refuses() && markup.startsWith("and ", skipSpace(markup, end))) {
                throw invalid();
            }
        }
        return values;
    }

    private static LiquidSyntaxException invalid() {
        return new LiquidSyntaxException(
                "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}");
    }

    /** Where the next value begins, after a comma or an {@code or}; -1 where none follows. */
    private static int next(String markup, int end) {
        int separator = skipSpace(markup, end);
        int after = separator;
        if (markup.startsWith("or", separator) && separator > end) {
            after = skipSpace(markup, separator + 2);
            after = after == separator + 2 ? separator : after;
        } else if (markup.startsWith(",", separator)) {
            after = skipSpace(markup, separator + 1);
        }
        return after > separator && Fragments.end(markup, after) > after ? after : -1;
    }
}
