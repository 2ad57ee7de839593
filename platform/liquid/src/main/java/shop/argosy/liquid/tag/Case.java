package shop.argosy.liquid.tag;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Expression;
import shop.argosy.liquid.expression.Operator;
import shop.argosy.liquid.syntax.CaseMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.Section;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Values;

/** {@code case}: renders every {@code when} that equals the value, and {@code else} where none did before it. */
final class Case extends Node {

    /** One value of a {@code when}; without a value it is an {@code else}. */
    private record Branch(Expression value, Body body) {}

    /** A {@code when} with its values; an {@code else} has none. */
    private record Part(List<Expression> values, Body body) {}

    private final Expression subject;
    private final Branch[] branches;
    private final boolean blank;

    private Case(Expression subject, Branch[] branches, boolean blank, int line) {
        super(line);
        this.subject = subject;
        this.branches = branches;
        this.blank = blank;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        Expression subject = CaseMarkup.subject(tag, parser);
        Section section = parser.section(tag);
        boolean blank = section.body().blank();
        List<Part> parts = new ArrayList<>();
        while (!Parser.isEnd(tag, section.end())) {
            List<Expression> values = CaseMarkup.values(tag, section.end(), parser);
            section = parser.section(tag);
            blank &= section.body().blank();
            parts.add(new Part(values, section.body()));
        }
        return new Case(subject, branches(parts, blank), blank, tag.line());
    }

    private static Branch[] branches(List<Part> parts, boolean blank) {
        List<Branch> branches = new ArrayList<>();
        for (Part part : parts) {
            Body body = blank ? part.body.withoutText() : part.body;
            if (part.values.isEmpty()) {
                branches.add(new Branch(null, body));
            }
            part.values.forEach(value -> branches.add(new Branch(value, body)));
        }
        return branches.toArray(Branch[]::new);
    }

    @Override
    public void render(Context context, Output output) {
        boolean none = true;
        for (Branch branch : branches) {
            if (branch.value == null) {
                if (none) {
                    branch.body.render(context, output);
                }
            } else if (holds(branch, context)) {
                none = false;
                branch.body.render(context, output);
            }
        }
    }

    private boolean holds(Branch branch, Context context) {
        context.meter().step();
        Object left = Values.plain(subject.evaluate(context));
        return Operator.EQUAL.test(left, Values.plain(branch.value.evaluate(context)), context);
    }

    @Override
    public boolean blank() {
        return blank;
    }
}
