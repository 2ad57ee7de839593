/**
 * The filters that every dialect has.
 *
 * <p>Nothing of a shop may be here: {@code money} and its like are registered by the theme layer.
 */
package shop.argosy.liquid.filter;
