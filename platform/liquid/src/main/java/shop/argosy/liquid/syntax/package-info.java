/**
 * From text to nodes: the tokenizer, the strict grammar and the forgiving one.
 *
 * <p>Nothing that renders may be here, and no regular expression.
 */
package shop.argosy.liquid.syntax;
