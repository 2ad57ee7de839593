package shop.argosy.liquid.syntax;

import static shop.argosy.liquid.syntax.Characters.skipSpace;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.expression.Condition;
import shop.argosy.liquid.expression.Condition.Join;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.Operator;
import shop.argosy.liquid.value.Strings;

/** Conditions in the old grammar: comparisons between the words {@code and} and {@code or}, junk ignored. */
final class LaxCondition {

    private final String markup;
    private final Parser parser;

    private LaxCondition(String markup, Parser parser) {
        this.markup = markup;
        this.parser = parser;
    }

    static Condition parse(String markup, Parser parser) {
        return new LaxCondition(markup, parser).read();
    }

    /** Comparisons and joins must take turns, seen from the end. */
    private Condition read() {
        List<String> parts = parts();
        List<Condition> conditions = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        int at = parts.size() - 1;
        conditions.add(comparison(at < 0 ? "" : parts.get(at)));
        while (--at >= 0) {
            String word = Strings.strip(parts.get(at));
            conditions.add(comparison(--at < 0 ? "" : parts.get(at)));
            joins.add(join(word));
        }
        return Conditions.chain(conditions.reversed(), joins.reversed());
    }

    private static Join join(String word) {
        return switch (word) {
            case "and" -> Join.AND;
            case "or" -> Join.OR;
            default -> throw invalid();
        };
    }

    private static LiquidSyntaxException invalid() {
        return new LiquidSyntaxException("Syntax Error in tag 'if' - Valid syntax: if [expression]");
    }

    private Condition comparison(String part) {
        int start = Fragments.find(part, 0);
        if (start < 0) {
            throw invalid();
        }
        int end = Fragments.end(part, start);
        Expression left = operand(part.substring(start, end));
        int sign = skipSpace(part, end);
        int signEnd = sign;
        while (signEnd < part.length() && isSign(part.charAt(signEnd))) {
            signEnd++;
        }
        if (signEnd == sign) {
            return new Condition(left, null, Constant.NULL);
        }
        int value = skipSpace(part, signEnd);
        return new Condition(
                left, Operator.named(part.substring(sign, signEnd)), operand(part.substring(value, Fragments.end(part, value))));
    }

    private Expression operand(String fragment) {
        return Expressions.operand(parser.expression(fragment));
    }

    private static boolean isSign(char c) {
        return c == '=' || c == '!' || c == '<' || c == '>' || c == '_' || c >= 'a' && c <= 'z';
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < markup.length()) {
            int end = joinEnd(at);
            if (end < 0) {
                end = comparisonEnd(at);
            }
            if (end > at) {
                parts.add(markup.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    private int comparisonEnd(int from) {
        int at = from;
        while (true) {
            int unit = skipSpace(markup, at);
            if (unit >= markup.length() || joinEnd(unit) >= 0) {
                return at;
            }
            int end = Fragments.end(markup, unit);
            at = skipSpace(markup, end > unit ? end : runEnd(unit));
        }
    }

    private int runEnd(int from) {
        int at = from;
        while (at < markup.length() && !Strings.isSpace(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a join at that place with at most one space on each side, or -1. */
    private int joinEnd(int at) {
        if (!isBoundary(at)) {
            return -1;
        }
        int word = Strings.isSpace(markup.charAt(at)) ? at + 1 : at;
        int end = markup.startsWith("and", word) ? word + 3 : markup.startsWith("or", word) ? word + 2 : -1;
        if (end < 0) {
            return -1;
        }
        if (end < markup.length() && Strings.isSpace(markup.charAt(end)) && isBoundary(end + 1)) {
            return end + 1;
        }
        return isBoundary(end) ? end : -1;
    }

    private boolean isBoundary(int at) {
        return isWord(at - 1) != isWord(at);
    }

    private boolean isWord(int at) {
        return at >= 0 && at < markup.length() && Characters.isWord(markup.charAt(at));
    }
}
