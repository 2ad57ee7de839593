package shop.argosy.liquid;

import shop.argosy.liquid.syntax.Parser;
import shop.argosy.liquid.syntax.TagMarkup;

/** Makes a node of a tag. Stateless: one instance serves all parses and threads. */
@FunctionalInterface
public interface Tag {

    /**
     * The node for this tag. A block tag reads on up to its end with {@link Parser#body}.
     *
     * @throws LiquidSyntaxException where the markup is wrong
     */
    Node parse(TagMarkup tag, Parser parser);
}
