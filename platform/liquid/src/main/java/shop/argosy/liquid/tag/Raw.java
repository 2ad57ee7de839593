package shop.argosy.liquid.tag;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.LiquidSyntaxException;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;
import shop.argosy.liquid.value.Strings;

/** {@code raw}: text that looks like Liquid. */
final class Raw extends Node {

    private final String text;

    private Raw(String text, int line) {
        super(line);
        this.text = text;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        if (!Strings.isBlank(tag.text())) {
            throw new LiquidSyntaxException("Syntax Error in 'raw' - Valid syntax: raw");
        }
        return new Raw(parser.raw(tag), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        output.append(text);
    }

    @Override
    public boolean blank() {
        return text.isEmpty();
    }
}
