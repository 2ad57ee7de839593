package shop.argosy.liquid.tag;

import shop.argosy.liquid.Interpolation;
import shop.argosy.liquid.Node;
import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;

/** {@code echo}: an output as a tag. */
final class Echo {

    private Echo() {}

    static Node parse(TagMarkup tag, Parser parser) {
        return new Interpolation(parser.output(tag.text(), tag.line()), tag.line());
    }
}
