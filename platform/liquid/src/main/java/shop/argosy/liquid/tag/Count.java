package shop.argosy.liquid.tag;

import java.math.BigInteger;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.NameMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Numbers;
import shop.argosy.liquid.value.Texts;

/** {@code increment} prints a number and adds one; {@code decrement} takes one away and prints. */
final class Count extends Node {

    private final String name;
    private final boolean up;

    private Count(String name, boolean up, int line) {
        super(line);
        this.name = name;
        this.up = up;
    }

    static Node parse(TagMarkup tag, Parser parser, boolean up) {
        return new Count(NameMarkup.counted(tag, parser), up, tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Object before = context.counter(name);
        Number number = number(before == null ? 0L : before);
        Number after = plus(number, up ? 1 : -1);
        context.count(name, after);
        output.append(Texts.of(up ? number : after, context.meter()));
    }

    private static Number number(Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new LiquidException("internal");
    }

    private static Number plus(Number number, long change) {
        return switch (number) {
            case Long whole -> Numbers.normal(BigInteger.valueOf(whole).add(BigInteger.valueOf(change)));
            case BigInteger whole -> Numbers.normal(whole.add(BigInteger.valueOf(change)));
            default -> number.doubleValue() + change;
        };
    }
}
