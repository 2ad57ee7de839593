package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Expression;

/** What stands after {@code cycle}; the name is null where there is none. */
public record CycleMarkup(Expression name, List<Expression> values) {

    public static CycleMarkup parse(TagMarkup tag, Parser parser) {
        if (parser.mode() == ErrorMode.STRICT2) {
            return parser.strictly(tag, tag.text(), CycleMarkup::strict);
        }
        return parser.forgivingly(tag, tag.text(), () -> lax(tag.text(), parser));
    }

    private static LiquidSyntaxException invalid() {
        return new LiquidSyntaxException("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
    }

    private static CycleMarkup strict(Cursor cursor) {
        if (cursor.atEnd()) {
            throw invalid();
        }
        List<Expression> values = new ArrayList<>();
        Expression first = cursor.expression();
        boolean named = cursor.takes(TokenKind.COLON);
        values.add(named ? cursor.expression() : first);
        while (cursor.comma() && !cursor.atEnd()) {
            values.add(cursor.expression());
        }
        return new CycleMarkup(named ? first : null, values);
    }

    private static CycleMarkup lax(String markup, Parser parser) {
        int nameEnd = nameEnd(markup);
        if (nameEnd > 0) {
            int colon = skipSpace(markup, nameEnd);
            Expression name = parser.expression(markup.substring(0, nameEnd));
            return new CycleMarkup(name, values(markup.substring(skipSpace(markup, colon + 1)), parser));
        }
        if (Fragments.end(markup, 0) == 0) {
            throw invalid();
        }
        return new CycleMarkup(null, values(markup, parser));
    }

    /** The end of the longest fragment at the start that a colon follows, or 0. */
    private static int nameEnd(String markup) {
        int quoted = Fragments.quotedEnd(markup, 0);
        if (quoted > 0 && isColon(markup, quoted)) {
            return quoted;
        }
        int run = Fragments.runEnd(markup, 0);
        if (run > 0 && isColon(markup, run)) {
            return run;
        }
        return markup.isEmpty() ? 0 : Math.max(0, lastColon(markup, run));
    }

    /** The last colon within the run that is not inside of quotes. */
    private static int lastColon(String markup, int run) {
        int last = 0;
        for (int at = 0; at < run; ) {
            if (markup.charAt(at) == ':' && at > 0) {
                last = at;
            }
            at = Fragments.unitEnd(markup, at);
        }
        return last;
    }

    private static boolean isColon(String markup, int end) {
        return markup.startsWith(":", skipSpace(markup, end));
    }

    private static List<Expression> values(String markup, Parser parser) {
        List<Expression> values = new ArrayList<>();
        for (String part : markup.split(",")) {
            int start = Fragments.find(part, 0);
            if (start >= 0) {
                values.add(parser.expression(part.substring(start, Fragments.end(part, start))));
            }
        }
        return values;
    }
}
