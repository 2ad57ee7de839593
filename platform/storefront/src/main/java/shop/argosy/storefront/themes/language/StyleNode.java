package shop.argosy.storefront.themes.language;

import shop.argosy.liquid.Body;
import shop.argosy.liquid.Context;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.Output;

/** {@code {% style %}}: CSS with Liquid inside. */
final class StyleNode extends Node {

    private final Body css;

    StyleNode(Body css, int line) {
        super(line);
        this.css = css;
    }

    @Override
    public void render(Context context, Output output) {
        output.append("<style>");
        css.render(context, output);
        output.append("</style>");
    }
}
