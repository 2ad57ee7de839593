/**
 * The tags that every dialect has.
 *
 * <p>Nothing of a shop may be here: its tags are registered by the theme layer.
 */
package shop.argosy.liquid.tag;
