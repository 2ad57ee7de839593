package shop.argosy.liquid.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.argosy.liquid.Environment;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.Path;
import shop.argosy.liquid.expression.Span;
import shop.argosy.liquid.expression.Variable;
import shop.argosy.liquid.value.Literal;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Range;
import shop.argosy.liquid.value.Strings;

/** Makes expressions of one template: the same markup becomes the same object. Forgives as the old grammar did. */
final class Expressions {

    private static final Constant BLANK = new Constant("");
    private static final Constant EMPTY = new Constant("");
    private static final Constant IS_BLANK = new Constant(Literal.BLANK);
    private static final Constant IS_EMPTY = new Constant(Literal.EMPTY);

    private static final Map<String, Constant> WORDS = Map.of(
            "nil", Constant.NULL,
            "null", Constant.NULL,
            "true", new Constant(true),
            "false", new Constant(false),
            "blank", BLANK,
            "empty", EMPTY);

    private final Map<String, Expression> strict = new HashMap<>();
    private final Map<String, Expression> lax = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int depth;

    /** The one text for a name, the same as a literal in Java: drops and scopes then find it by identity. */
    String name(String fresh) {
        return names.computeIfAbsent(fresh, String::intern);
    }

    /** The expression that the same markup gave before, or the fresh one. */
    Expression shared(Expression fresh, String markup) {
        Expression known = strict.putIfAbsent(markup, fresh);
        return known == null ? fresh : known;
    }

    /** A word on its own: a literal or a variable. */
    Expression word(String name) {
        Constant literal = WORDS.get(name);
        return literal != null ? literal : new Variable(name);
    }

    /** The same expression for a side of a comparison, where {@code blank} and {@code empty} are questions. */
    static Expression operand(Expression expression) {
        if (expression == BLANK) {
            return IS_BLANK;
        }
        return expression == EMPTY ? IS_EMPTY : expression;
    }

    Constant number(String digits) {
        if (digits.indexOf('.') >= 0) {
            return new Constant(Double.valueOf(digits));
        }
        return new Constant(Numbers.whole(digits));
    }

    /** What stands in brackets where a name is wanted. */
    static Expression nameIn(Expression inner) {
        return inner instanceof Variable variable ? new Path(variable, new Object[0]) : inner;
    }

    static Expression range(Expression first, String firstMarkup, Expression last, String lastMarkup) {
        if (first instanceof Constant a && last instanceof Constant b) {
            return new Constant(new Range(end(a.value(), firstMarkup), end(b.value(), lastMarkup)));
        }
        return new Span(first, last);
    }

    private static long end(Object value, String markup) {
        return switch (value) {
            case null -> 0L;
            case Long number -> number;
            case Double number -> number.longValue();
            case String text -> Span.whole(Numbers.leadingInteger(text));
            case Number number -> Span.whole(number);
            default -> throw new LiquidSyntaxException("Invalid expression type '" + markup + "' in range expression");
        };
    }

    /** Whatever the markup may mean; never refuses but for depth and ranges of what cannot be counted. */
    Expression parse(String text) {
        String markup = Strings.strip(text);
        Expression known = lax.get(markup);
        if (known != null) {
            return known;
        }
        if (++depth > Environment.DEEPEST_NESTING) {
            throw new LiquidSyntaxException(Environment.TOO_DEEP);
        }
        Expression fresh = parseFresh(markup);
        depth--;
        lax.put(markup, fresh);
        return fresh;
    }

    private Expression parseFresh(String markup) {
        if (isQuoted(markup)) {
            return new Constant(markup.length() < 2 ? "" : markup.substring(1, markup.length() - 1));
        }
        if (markup.isEmpty()) {
            return Constant.NULL;
        }
        Constant literal = WORDS.get(markup);
        if (literal != null) {
            return literal;
        }
        Expression range = LaxRange.parse(markup, this);
        if (range != null) {
            return range;
        }
        Constant number = LaxNumber.parse(markup);
        return number != null ? number : lookups(markup);
    }

    private static boolean isQuoted(String markup) {
        return markup.startsWith("\"") && markup.endsWith("\"") || markup.startsWith("'") && markup.endsWith("'");
    }

    private Expression lookups(String markup) {
        List<Object> parts = new ArrayList<>();
        for (String part : LaxLookups.in(markup)) {
            parts.add(part.startsWith("[") ? parse(part.substring(1, part.length() - 1)) : name(part));
        }
        if (parts.isEmpty()) {
            return Constant.NULL;
        }
        Object start = parts.removeFirst();
        if (parts.isEmpty() && start instanceof String name) {
            return new Variable(name);
        }
        return new Path(start instanceof String name ? new Variable(name) : nameIn((Expression) start), parts.toArray());
    }
}
