package shop.argosy.liquid.tag;

import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;

/** {@code ifchanged}: prints what differs from what the last one printed. */
final class IfChanged extends Node {

    /** The register that holds what was printed last. */
    private static final Object LAST = new Object();

    private final Body body;

    private IfChanged(Body body, int line) {
        super(line);
        this.body = body;
    }

    static Node parse(TagMarkup tag, Parser parser) {
        return new IfChanged(parser.body(tag), tag.line());
    }

    @Override
    public void render(Context context, Output output) {
        Output captured = Output.capture(context);
        body.render(context, captured);
        String text = captured.text();
        if (!text.equals(context.registers().get(LAST))) {
            context.registers().put(LAST, text);
            output.append(text);
        }
    }

    @Override
    public boolean blank() {
        return body.blank();
    }
}
