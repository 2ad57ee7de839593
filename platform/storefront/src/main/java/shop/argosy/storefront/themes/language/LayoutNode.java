package shop.argosy.storefront.themes.language;

import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;
import shop.argosy.liquid.expression.Expression;

/** {@code {% layout 'name' %}} and {@code {% layout none %}}: the page's frame. */
final class LayoutNode extends Node {

    private final Expression name;

    LayoutNode(Expression name, int line) {
        super(line);
        this.name = name;
    }

    @Override
    public void render(Context context, Output output) {
        Object value = name.evaluate(context);
        Input.visit(context).layout(value == null ? "" : Input.text(value, context));
    }

    @Override
    public boolean blank() {
        return true;
    }
}
