package shop.argosy.liquid.tag;

import java.util.ArrayList;
import java.util.List;
import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Condition;
import shop.argosy.liquid.syntax.Conditions;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.Section;
import shop.argosy.liquid.syntax.TagMarkup;

/** {@code if} and {@code unless}: renders the first branch that holds. */
final class If extends Node {

    /** A branch; without a condition it is an {@code else}. */
    private record Branch(Condition condition, Body body) {}

    private final Branch[] branches;
    private final boolean wanted;
    private final boolean blank;

    private If(Branch[] branches, boolean wanted, boolean blank, int line) {
        super(line);
        this.branches = branches;
        this.wanted = wanted;
        this.blank = blank;
    }

    static Node parse(TagMarkup tag, Parser parser, boolean wanted) {
        List<Branch> branches = new ArrayList<>(2);
        TagMarkup part = tag;
        boolean blank = true;
        do {
            Condition condition = part.name().equals("else") ? null : Conditions.parse(tag, part.text(), parser);
            Section section = parser.section(tag);
            branches.add(new Branch(condition, section.body()));
            blank &= section.body().blank();
            part = section.end();
        } while (goesOn(tag, part));
        return new If(branches(branches, blank), wanted, blank, tag.line());
    }

    private static boolean goesOn(TagMarkup tag, TagMarkup part) {
        if (Parser.isEnd(tag, part)) {
            return false;
        }
        if (part.name().equals("else") || part.name().equals("elsif")) {
            return true;
        }
        throw Parser.unexpected(tag, part);
    }

    private static Branch[] branches(List<Branch> branches, boolean blank) {
        return branches.stream()
                .map(branch -> blank ? new Branch(branch.condition, branch.body.withoutText()) : branch)
                .toArray(Branch[]::new);
    }

    @Override
    public void render(Context context, Output output) {
        boolean expected = wanted;
        for (Branch branch : branches) {
            if (branch.condition == null || branch.condition.holds(context) == expected) {
                branch.body.render(context, output);
                return;
            }
            expected = true;
        }
    }

    @Override
    public boolean blank() {
        return blank;
    }
}
