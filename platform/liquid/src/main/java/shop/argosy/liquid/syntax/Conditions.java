package shop.argosy.liquid.syntax;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.ErrorMode;
import shop.argosy.liquid.expression.Condition;
import shop.argosy.liquid.expression.Condition.Join;
import shop.argosy.liquid.expression.Constant;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.Operator;

/** Reads what stands after {@code if}, {@code unless} and {@code elsif}. */
public final class Conditions {

    private final List<Condition> conditions = new ArrayList<>(2);
    private final List<Join> joins = new ArrayList<>(2);

    private Conditions() {}

    /** The condition in this markup of a tag, or of a branch of it. */
    public static Condition parse(TagMarkup tag, String markup, Parser parser) {
        if (parser.mode() == ErrorMode.LAX) {
            return LaxCondition.parse(markup, parser);
        }
        return parser.strictly(tag, markup, cursor -> new Conditions().read(cursor));
    }

    private Condition read(Cursor cursor) {
        add(comparison(cursor));
        while (cursor.at(TokenKind.ID)) {
            Join join = join(cursor);
            if (join == null) {
                break;
            }
            join(join, comparison(cursor));
        }
        return whole();
    }

    private static Join join(Cursor cursor) {
        if (cursor.word("and")) {
            return Join.AND;
        }
        return cursor.word("or") ? Join.OR : null;
    }

    private static Condition comparison(Cursor cursor) {
        Expression left = cursor.operand();
        String operator = cursor.comparison();
        return operator == null
                ? new Condition(left, null, Constant.NULL)
                : new Condition(left, Operator.named(operator), cursor.operand());
    }

    private void add(Condition first) {
        conditions.add(first);
    }

    private void join(Join join, Condition next) {
        joins.add(join);
        conditions.add(next);
    }

    private Condition whole() {
        return chain(conditions, joins);
    }

    /** One condition of several; the one at each place is joined to the next. */
    static Condition chain(List<Condition> conditions, List<Join> joins) {
        Condition whole = conditions.getLast();
        for (int i = joins.size() - 1; i >= 0; i--) {
            whole = conditions.get(i).joined(joins.get(i), whole);
        }
        return whole;
    }
}
