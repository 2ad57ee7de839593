package shop.argosy.liquid.syntax;

import shop.argosy.liquid.Body;

/**
 * A part of a block tag's content.
 *
 * @param body the nodes
 * @param end the tag that ends it, which this environment has no {@code Tag} for: {@code else}, {@code endif}
 */
public record Section(Body body, TagMarkup end) {}
