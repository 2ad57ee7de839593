package shop.argosy.liquid.tag;

import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.NameMarkup;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;

/** {@code capture}. */
final class Capture extends Node {

    private final String name;
    private final Body body;

    private Capture(String name, Body body, int line) {
        super(line);
        this.name = name;
        this.body = body;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        String name = NameMarkup.captured(tag, parser);
        return new Capture(name, parser.body(tag), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Output captured = Output.capture(context);
        body.render(context, captured);
        context.assign(name, captured.text());
    }

    @Override
    public boolean blank() {
        return true;
    }
}
