package shop.argosy.liquid.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.FilterCall;
import shop.argosy.liquid.expression.Filtered;

/** A value and its filters: {@code product.price | times: 2 | money: format: 'short'}. */
final class OutputMarkup {

    private static final FilterCall[] NONE = {};

    private final Parser parser;
    private final String markup;
    private final List<FilterCall> filters = new ArrayList<>(2);

    private OutputMarkup(Parser parser, String markup) {
        this.parser = parser;
        this.markup = markup;
    }

    static Expression parse(Parser parser, String markup, int line) {
        OutputMarkup output = new OutputMarkup(parser, markup);
        try {
            return output.strict();
        } catch (LiquidSyntaxException e) {
            if (parser.mode().refuses()) {
                throw Lexer.firstRefusal(markup, e).quoting(line, "in \"{{" + markup + "}}\"");
            }
            return new OutputMarkup(parser, markup).lax();
        }
    }

    private Expression strict() {
        Cursor cursor = parser.cursor(markup);
        if (cursor.atEnd()) {
            return Constant.NULL;
        }
        Expression input = cursor.expression();
        while (cursor.takes(TokenKind.PIPE)) {
            filters.add(strictFilter(cursor));
        }
        cursor.end();
        return filtered(input);
    }

    private FilterCall strictFilter(Cursor cursor) {
        String name = cursor.name();
        Call call = new Call();
        if (cursor.takes(TokenKind.COLON)) {
            boolean trailingComma = parser.mode() == ErrorMode.STRICT2;
            boolean more = !trailingComma || !endOfArguments(cursor);
            while (more) {
                call.add(cursor);
                more = cursor.comma() && !(trailingComma && endOfArguments(cursor));
            }
        }
        return call.of(name);
    }

    private static boolean endOfArguments(Cursor cursor) {
        return cursor.atEnd() || cursor.at(TokenKind.PIPE);
    }

    private Expression filtered(Expression input) {
        return filters.isEmpty() ? input : new Filtered(input, filters.toArray(NONE));
    }

    private Expression lax() {
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            return Constant.NULL;
        }
        int end = Fragments.end(markup, start);
        Expression input = parser.expression(markup.substring(start, end));
        int pipe = markup.indexOf('|', end);
        if (pipe >= 0) {
            laxFilters(pipe + 1);
        }
        return filtered(input);
    }

    /** Filters stand between pipes, and between quotes that are never closed. */
    private void laxFilters(int from) {
        int at = from;
        while (at < markup.length()) {
            int end = partEnd(at);
            if (end > at) {
                laxFilter(markup.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private int partEnd(int from) {
        int at = from;
        while (at < markup.length()) {
            char c = markup.charAt(at);
            int next = c == ',' ? at + 1 : Math.max(Fragments.end(markup, at), Characters.skipSpace(markup, at));
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private void laxFilter(String part) {
        int start = 0;
        while (start < part.length() && !Characters.isWord(part.charAt(start))) {
            start++;
        }
        if (start == part.length()) {
            return;
        }
        Call call = new Call();
        LaxArguments.in(part).forEach(call::add);
        filters.add(call.of(part.substring(start, Characters.skipWord(part, start))));
    }

    /** The arguments of one filter while they are read. */
    private final class Call {

        private final List<Expression> positional = new ArrayList<>(2);
        private Map<String, Expression> named;

        void add(Cursor cursor) {
            if (cursor.atNamed()) {
                String name = cursor.name();
                cursor.colon();
                name(name, cursor.expression());
            } else {
                positional.add(cursor.expression());
            }
        }

        void add(LaxArguments.Argument argument) {
            Expression value = parser.expression(argument.value());
            if (argument.name() == null) {
                positional.add(value);
            } else {
                name(argument.name(), value);
            }
        }

        private void name(String name, Expression value) {
            if (named == null) {
                named = new LinkedHashMap<>();
            }
            named.put(name, value);
        }

        FilterCall of(String name) {
            return new FilterCall(
                    parser.name(name), parser.environment().filter(name), positional.toArray(Expression[]::new), named);
        }
    }
}
